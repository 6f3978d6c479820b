import { html, LitElement } from "lit";
import { place } from "../shared/place.js";
import { credit, languageOf } from "../shared/typography.js";
import { alsoInText } from "./printings-view.js";

const PAUSE = 120;

/** Shows the quote of a citation mark while the mark is pointed at or has the focus. */
class QuoteCard extends LitElement {
  static properties = { words: {}, language: {}, shown: { state: true } };

  #anchor = null;
  #timer = 0;

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.popover = "manual";
    this.id = "quote-card";
    this.setAttribute("role", "tooltip");
    document.addEventListener("pointerover", (event) => this.#pointed(event));
    document.addEventListener("focusin", ({ target }) => this.#over(target, 0));
    document.addEventListener("keydown", ({ key }) => key === "Escape" && this.#hide());
    document.addEventListener("scroll", () => this.#scrolled(), { capture: true, passive: true });
    document.addEventListener("click", () => this.#hide());
  }

  // A mark that takes the focus scrolls into view, and its card goes with it.
  #scrolled() {
    const focused = document.querySelector(".chip:focus-visible");
    if (!focused) {
      // A mark that scrolled under the pointer is still to show its card.
      this.#close();
    } else if (focused === this.#anchor) {
      place(this, focused);
    }
  }

  #pointed({ target, pointerType }) {
    // A finger opens the article with the same touch.
    if (pointerType !== "touch") {
      this.#over(target, PAUSE);
    }
  }

  #over(target, pause) {
    clearTimeout(this.#timer);
    const anchor = target.closest?.(".chip") ?? null;
    if (anchor === this.#anchor || this.contains(target)) {
      return;
    }
    this.#timer = setTimeout(() => (anchor?.cited ? this.#show(anchor) : this.#hide()), pause);
  }

  async #show(anchor) {
    this.#close();
    this.#anchor = anchor;
    this.shown = anchor.cited;
    await this.updateComplete;
    if (this.#anchor === anchor && anchor.isConnected) {
      anchor.setAttribute("aria-describedby", this.id);
      this.showPopover();
      place(this, anchor);
    }
  }

  #hide() {
    clearTimeout(this.#timer);
    this.#close();
  }

  #close() {
    this.#anchor?.removeAttribute("aria-describedby");
    this.#anchor = null;
    this.hidePopover();
  }

  render() {
    if (!this.shown) {
      return null;
    }
    const { citation, verification } = this.shown;
    const also = alsoInText(citation, this.words);
    return html`
      <p class="credit"><bdi>${credit(citation, this.language)}</bdi></p>
      <blockquote lang=${languageOf(citation.quote)}><bdi>${citation.quote}</bdi></blockquote>
      ${also ? html`<p class="printings"><bdi>${also}</bdi></p>` : null}
      ${verification
        ? html`<p class="check ${verification}">${this.words.verification[verification]}</p>`
        : null}
    `;
  }
}

customElements.define("quote-card", QuoteCard);
