import { isRunning } from "../conversation/conversation.js";
import { languageOf, locale } from "../shared/typography.js";

/**
 * Tells those who hear the page what happens, each sentence once: steps as they change, sentences
 * as they are verified, the end.
 */
export class Announcer {
  #version = null;
  #step = null;
  #sentences = 0;
  #ended = true;

  /**
   * @param {HTMLElement} log where sentences are added to be read out; role log
   */
  constructor(log) {
    this.log = log;
  }

  /** Tells what is new in the version of a turn that is being answered. */
  tell(version, words) {
    if (version !== this.#version) {
      this.log.replaceChildren();
      this.#version = version;
      this.#sentences = 0;
      this.#step = null;
      this.#ended = !isRunning(version);
      if (this.#ended) {
        return;
      }
    }
    version.sentences.slice(this.#sentences).forEach(({ text }) => this.#say(text));
    this.#sentences = Math.max(this.#sentences, version.sentences.length);
    this.#tellStep(version, words);
    this.#tellEnd(version, words);
  }

  /** Tells something besides an answer. */
  note(text) {
    this.#say(text);
  }

  // Writing and checking take turns with every sentence: they would only interrupt.
  #tellStep({ state, step, passages, problem }, words) {
    const told = step === "checking" ? "writing" : (step ?? problem?.kind);
    if (told && told !== this.#step && state !== "failed") {
      this.#step = told;
      this.#say(step ? words.steps[told](passages.length) : words.waiting[told](problem));
    }
  }

  #tellEnd(version, words) {
    const { state, answer, sentences } = version;
    if (this.#ended || isRunning(version)) {
      return;
    }
    this.#ended = true;
    if (answer?.status === "declined") {
      this.#say(answer.answer);
    } else if (answer) {
      this.#say(words.answered(answer.citations.length));
    } else if (state === "stopped") {
      this.#say(sentences.length ? `${words.stopped} ${words.verifiedSoFar}` : words.stopped);
    }
  }

  #say(text) {
    const line = document.createElement("p");
    line.lang = locale(languageOf(text));
    line.textContent = text;
    this.log.append(line);
  }
}
