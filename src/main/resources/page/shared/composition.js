/** Some input methods tell only by this code that a key was theirs. */
const TAKEN_BY_INPUT_METHOD = 229;
const JUST_NOW = 300;

/** Tells the keys that a reader means from those that end what an input method composes. */
export class Composition {
  #endedAt = Number.NEGATIVE_INFINITY;

  /** Takes note of the end of a composition. */
  ended({ timeStamp }) {
    this.#endedAt = timeStamp;
  }

  /** Whether a key belongs to the input method. */
  owns({ isComposing, keyCode, timeStamp }) {
    // Safari ends the composition before the key that ended it. The code alone tells nothing:
    // keyboards on screens send it with every key.
    const late = keyCode === TAKEN_BY_INPUT_METHOD && timeStamp - this.#endedAt < JUST_NOW;
    return isComposing || late;
  }

  /** Whether a key sends: Enter, but not Shift+Enter, and not the input method's. */
  sends(event) {
    return event.key === "Enter" && !event.shiftKey && !this.owns(event);
  }
}
