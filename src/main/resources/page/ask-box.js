import { html, LitElement } from "lit";
import { activeFilters, filtersView } from "./filters-view.js";

/** Some input methods tell only by this code that an Enter was theirs. */
const TAKEN_BY_INPUT_METHOD = 229;
const JUST_NOW = 300;
const NEAR_THE_LIMIT = 0.8;
const FINE = matchMedia("(pointer: fine)");

/** Where a question is written and sent, or the answer stopped. */
class AskBox extends LitElement {
  static properties = {
    page: { attribute: false },
    words: { attribute: false },
    corpus: { attribute: false },
    busy: { attribute: false },
    filters: { attribute: false },
    length: { state: true },
  };

  #composedAt = Number.NEGATIVE_INFINITY;

  constructor() {
    super();
    this.length = 0;
  }

  createRenderRoot() {
    return this;
  }

  get #field() {
    return this.querySelector("textarea");
  }

  focus() {
    this.#field?.focus({ preventScroll: true });
  }

  /** Takes the focus where that brings no keyboard onto the screen. */
  ready() {
    if (FINE.matches) {
      this.focus();
    }
  }

  #send(event) {
    event.preventDefault();
    const question = this.#field.value.trim();
    if (question && !this.busy && !this.#tooLong) {
      this.#field.value = "";
      this.length = 0;
      if (!FINE.matches) {
        this.#field.blur();
      }
      this.page.ask(question);
    }
  }

  get #tooLong() {
    return this.length > this.page.maxQuestionLength;
  }

  #key(event) {
    const { key, shiftKey, isComposing, keyCode, timeStamp } = event;
    const composed = timeStamp - this.#composedAt < JUST_NOW;
    if (key !== "Enter" || shiftKey || isComposing) {
      return;
    }
    // Safari ends the composition before the Enter that ended it.
    if (!(keyCode === TAKEN_BY_INPUT_METHOD && composed)) {
      this.#send(event);
    }
  }

  render() {
    const { words } = this;
    return html`<form class="ask" @submit=${this.#send}>
      ${activeFilters(this.filters, this.page)}
      <div class="box">
        <label class="unseen" for="question">${words.label}</label>
        <textarea
          id="question"
          rows="1"
          placeholder=${words.placeholder}
          aria-describedby=${this.#nearLimit ? "question-length" : ""}
          aria-invalid=${this.#tooLong}
          enterkeyhint="send"
          @input=${() => (this.length = this.#field.value.trim().length)}
          @compositionend=${({ timeStamp }) => (this.#composedAt = timeStamp)}
          @keydown=${this.#key}
        ></textarea>
        ${filtersView(this.filters, this.page)} ${this.busy ? this.#stop(words) : this.#go(words)}
      </div>
      ${this.#nearLimit ? this.#limit(words) : null}
    </form>`;
  }

  get #nearLimit() {
    return this.length > this.page.maxQuestionLength * NEAR_THE_LIMIT;
  }

  #limit(words) {
    return html`<p id="question-length" class=${this.#tooLong ? "limit over" : "limit"}>
      ${words.length(this.length, this.page.maxQuestionLength)}
    </p>`;
  }

  #go(words) {
    return html`<button type="submit" class="main" ?disabled=${this.#tooLong}>${words.send}</button>`;
  }

  #stop(words) {
    return html`<button type="button" class="main" @click=${() => this.page.chat.stop()}>
      ${words.stop}
    </button>`;
  }
}

customElements.define("ask-box", AskBox);
