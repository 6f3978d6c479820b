import { later } from "../api/service.js";
import { persist } from "../api/trying.js";

/** How the question of a turn can be looked at, its answer first. */
export const VIEWS = ["answer", "timeline", "publishers"];

/**
 * The views of answers: which one is open, and what is known for it. A view is asked for when it is
 * first opened, and known until the page is left: kept with a conversation, it would be many times
 * as large as the answer, and the articles may have changed at the next visit.
 */
export class Views {
  #changed;
  /** By turn and version `{open, timeline, publishers}`. */
  #known = new Map();

  /**
   * @param {(told?: (page: SummitPage) => string, content?: object) => void} changed is called after
   *   each change; when a view is found, with what tells of it and what is known for it
   */
  constructor(changed) {
    this.#changed = changed;
  }

  /** Returns the name of the view that is open. */
  open(turn, version) {
    return this.#known.get(keyOf(turn, version))?.open ?? VIEWS[0];
  }

  /**
   * Returns what is known for the view that is open: `{state, problem, found, module}`, where state
   * is "loading", "waiting", "failed" or "done".
   */
  content(turn, version) {
    return this.#known.get(keyOf(turn, version))[this.open(turn, version)];
  }

  /** Whether a reader waits to be allowed to try again. */
  waits(turn, version, now) {
    const known = this.#known.get(keyOf(turn, version));
    return known?.[known.open]?.problem?.until > now;
  }

  /** Opens a view. */
  show(turn, version, name) {
    const key = keyOf(turn, version);
    const known = this.#known.get(key) ?? {};
    this.#known.set(key, known);
    known.open = name;
    if (name !== VIEWS[0] && !known[name]) {
      this.again(turn, version);
    }
    this.#changed();
  }

  /** Whether what is known for a view is what is open of a turn. */
  shows(content, turn, version) {
    const known = this.#known.get(keyOf(turn, version));
    return known?.[known.open] === content;
  }

  /** Asks for what the open view shows. */
  again(turn, version) {
    const known = this.#known.get(keyOf(turn, version));
    const content = { state: "loading", problem: null };
    known[known.open] = content;
    return this.#load(content, known.open, version);
  }

  async #load(content, name, version) {
    await persist(
      async () => {
        Object.assign(content, { state: "loading", problem: null });
        this.#changed();
        const module = await moduleOf(name);
        const found = await module.find(version);
        Object.assign(content, { state: "done", module, found });
      },
      new AbortController().signal,
      (state, problem) => {
        Object.assign(content, { state, problem });
        this.#changed();
      },
    );
    if (content.found) {
      this.#changed((page) => content.module.told(content.found, page), content);
    }
  }
}

/** Versions are made anew when they are read from what the browser keeps. */
const keyOf = (turn, { askedAt }) => `${turn.id} ${askedAt}`;

const MODULES = {
  timeline: () => import("./later/timeline-view.js"),
  publishers: () => import("./later/publishers-view.js"),
};

const moduleOf = (name) => later(MODULES[name]);
