import { suggestions } from "../api/service.js";
import { shown } from "../conversation/conversation.js";
import { asQuery } from "../shared/links.js";
import { languageOf } from "../shared/typography.js";

const EXAMPLES = 4;
const FOLLOW_UPS = 3;

/** Questions that the articles answer: examples to begin with, and what to ask next. */
export class Suggesting {
  /** Examples; null until they are known. */
  examples = null;
  /** What to ask after the last answer. */
  next = [];

  #changed;
  /** The language of the examples. */
  #language = "";
  #control = new AbortController();

  /** @param {() => void} changed is called after each change */
  constructor(changed) {
    this.#changed = changed;
  }

  /** Finds examples in a language, unless it has them. */
  async begin(language) {
    if (language === this.#language) {
      return;
    }
    this.#language = language;
    const found = await this.#find({ language, n: EXAMPLES }, undefined);
    // The reader may have switched to the other language meanwhile.
    if (language === this.#language) {
      this.#language = found ? language : "";
      this.examples = found ?? [];
      this.#changed();
    }
  }

  /** Forgets what was to be asked next. */
  clear() {
    this.#control.abort();
    this.next = [];
  }

  /** Finds what to ask after the last answer of a conversation. */
  async follow({ turns }) {
    this.clear();
    this.#control = new AbortController();
    const { signal } = this.#control;
    const { question, answer, filters } = shown(turns.at(-1));
    const found = await this.#find(
      {
        language: languageOf(question),
        n: FOLLOW_UPS,
        passage: [...new Set(answer.citations.map(({ passageId }) => passageId))].slice(0, 20),
        asked: turns.map((turn) => shown(turn).question).slice(-20),
        ...asQuery(filters),
      },
      signal,
    );
    if (!signal.aborted) {
      this.next = found ?? [];
      this.#changed();
    }
  }

  // They are an offer: where they can't be had, nothing is missing, and nothing is said.
  async #find(query, signal) {
    try {
      const { questions } = await suggestions(query, signal);
      return questions;
    } catch {
      return null;
    }
  }
}
