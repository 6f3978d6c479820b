import { html, LitElement } from "lit";

const LONGEST_NAME = 200;

/** Asks before something is lost, asks for a name, or shows a text to be copied by hand. */
class PromptDialog extends LitElement {
  static properties = { words: { attribute: false }, asked: { state: true } };

  #answer = null;
  #opener = null;

  createRenderRoot() {
    return this;
  }

  /**
   * @param {{title: string, text?: string, name?: string, copy?: string, act?: string}} asked what
   *     to ask: with `name` for a name that begins as this, with `copy` nothing, but shows it;
   *     `act` is what the button says that goes on
   * @returns {Promise<string|null>} the name, or an empty string where none was asked for; null
   *     where the reader does not go on
   */
  async ask(asked) {
    this.asked = asked;
    await this.updateComplete;
    const dialog = this.querySelector("dialog");
    dialog.returnValue = "";
    this.#opener = document.activeElement;
    dialog.showModal();
    dialog.querySelector("input, textarea")?.select();
    return new Promise((answer) => (this.#answer = answer));
  }

  #closed({ target }) {
    const name = this.querySelector("input")?.value ?? "";
    // An entry of a menu is gone with it; the button of the menu stands before it.
    (this.#opener?.closest("[popover]")?.previousElementSibling ?? this.#opener)?.focus();
    this.#answer?.(target.returnValue === "go" ? name : null);
    this.asked = null;
  }

  #send(event) {
    event.preventDefault();
    this.querySelector("dialog").close("go");
  }

  render() {
    return html`<dialog class="prompt" aria-labelledby="prompt-title" @close=${this.#closed}>
      ${this.asked ? this.#form(this.asked) : null}
    </dialog>`;
  }

  #form({ title, text, name, copy, act }) {
    return html`<form @submit=${this.#send}>
      <h2 id="prompt-title">${title}</h2>
      ${text ? html`<p>${text}</p>` : null}
      ${name === undefined
        ? null
        : html`<input aria-labelledby="prompt-title" required maxlength=${LONGEST_NAME}
            .value=${name}>`}
      ${copy === undefined
        ? null
        : html`<textarea readonly rows="10" aria-labelledby="prompt-title" .value=${copy}></textarea>`}
      <div class="acts">
        ${act ? html`<button type="submit" class="main">${act}</button>` : null}
        <button type="button" @click=${() => this.querySelector("dialog").close()}>
          ${act ? this.words.cancel : this.words.close}</button>
      </div>
    </form>`;
  }
}

customElements.define("prompt-dialog", PromptDialog);
