import { html, LitElement } from "lit";

const SHOWN = 2500;

/** Says something in passing, such as that a text was copied. */
class ShortNotice extends LitElement {
  static properties = { text: { state: true } };

  #timer = 0;

  createRenderRoot() {
    return this;
  }

  say(text) {
    this.text = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.text = ""), SHOWN);
  }

  render() {
    return html`<p class="toast" role="status">${this.text}</p>`;
  }
}

customElements.define("short-notice", ShortNotice);
