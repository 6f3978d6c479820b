import { html, LitElement } from "lit";
import { Composition } from "../shared/composition.js";
import { lengthOf } from "../shared/typography.js";
import { activeFilters, filtersButton, filtersMenu } from "./filters-view.js";

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

  #composition = new Composition();

  constructor() {
    super();
    this.length = 0;
  }

  createRenderRoot() {
    return this;
  }

  firstUpdated() {
    this.write(this.page.draft);
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

  /** Puts a question into the box without sending it. */
  write(question) {
    this.#field.value = question;
    this.#written();
  }

  #written() {
    // What is not sent yet outlives the box, which other views do not show.
    this.page.draft = this.#field.value;
    this.length = lengthOf(this.#field.value.trim());
  }

  #send(event) {
    event.preventDefault();
    const question = this.#field.value.trim();
    if (!question || this.busy || this.#tooLong) {
      return;
    }
    this.write("");
    if (!FINE.matches) {
      this.#field.blur();
    }
    this.page.questions.ask(question);
  }

  get #tooLong() {
    return this.length > this.page.maxQuestionLength;
  }

  get #nearLimit() {
    return this.length > this.page.maxQuestionLength * NEAR_THE_LIMIT;
  }

  #key(event) {
    if (this.#composition.sends(event)) {
      this.#send(event);
    }
  }

  #stop(event) {
    // The button stays what it is under the finger: it must not send what is in the box.
    event.preventDefault();
    this.page.chat.stop();
    this.focus();
  }

  render() {
    const { words } = this;
    return html`<form class="ask" novalidate @submit=${this.busy ? this.#stop : this.#send}>
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
            @input=${this.#written}
            @compositionend=${(event) => this.#composition.ended(event)}
            @keydown=${this.#key}
          ></textarea>
          ${filtersButton(this.filters, this.page)}
          <button type="submit" class="main" ?disabled=${!this.busy && this.#tooLong}>
            ${this.busy ? words.stop : words.send}
          </button>
        </div>
        ${this.#nearLimit ? this.#limit(words) : null}
      </form>
      ${filtersMenu(this.filters, this.page)}`;
  }

  #limit(words) {
    return html`<p id="question-length" class=${this.#tooLong ? "limit over" : "limit"}>
      ${words.length(this.length, this.page.maxQuestionLength)}
    </p>`;
  }
}

customElements.define("ask-box", AskBox);
