/** After so many milliseconds without a sentence an answer is slow. */
const SLOW = 700;

/** Tells which answers were slow enough for their passages to be shown meanwhile. */
export class SlowAnswers {
  #changed;
  #watched = new WeakSet();
  #slow = new WeakSet();

  /** @param {() => void} changed is called when an answer turns out slow */
  constructor(changed) {
    this.#changed = changed;
  }

  has(version) {
    return this.#slow.has(version);
  }

  /** Looks at a version that may be being answered. */
  watch(version) {
    if (!waits(version) || this.#watched.has(version)) {
      return;
    }
    this.#watched.add(version);
    setTimeout(() => {
      if (waits(version)) {
        this.#slow.add(version);
        this.#changed();
      }
    }, SLOW);
  }
}

const waits = ({ state, passages, sentences }) =>
  state === "asking" && passages.length > 0 && sentences.length === 0;
