import { answer } from "./asking.js";

const LONGEST_TITLE = 60;

/**
 * The conversations of this browser, and the questions being asked.
 *
 * A conversation is `{id, title, named, createdAt, changedAt, turns}`, a turn `{id, versions,
 * shown}`: versions are the same place in the conversation asked again or asked differently. What a
 * version holds tells asking.js. All of it is plain data that the store keeps as it is.
 */
export class Chat {
  /** The conversation on the page; null before a first question. */
  current = null;
  /** What is kept, the newest first: `{id, title, changedAt}`. */
  list = [];
  /** Whether something could not be kept. */
  lost = false;

  #store;
  #changed;
  #limits;
  /** What runs: the conversation's id, and what stops it. */
  #running = new Map();

  /**
   * @param {Store} store where conversations are kept
   * @param {{turns: number, characters: number}} limits how much of a conversation is sent along
   * @param {() => void} changed is called after each change
   */
  constructor(store, limits, changed) {
    this.#store = store;
    this.#limits = limits;
    this.#changed = changed;
  }

  /** Whether a question of the conversation on the page is being answered. */
  get busy() {
    return this.#running.has(this.current?.id);
  }

  /** Reads the list again. */
  async refresh() {
    this.list = await this.#store.list();
    this.#changed();
  }

  /** Leaves the conversation on the page for a new one. */
  fresh() {
    this.current = null;
    this.#changed();
  }

  /** Shows a conversation, and tells whether there is one of that id. */
  async open(id) {
    const found = await this.read(id);
    if (!found) {
      return false;
    }
    for (const version of found.turns.flatMap((turn) => turn.versions)) {
      if (!this.#running.has(id) && isRunning(version)) {
        Object.assign(version, { state: "stopped", step: null });
      }
    }
    this.current = found;
    this.#changed();
    return true;
  }

  /**
   * Asks a question at the end of the conversation on the page.
   *
   * @param {string} question what to ask
   * @param {{publishers: string[], from: string, to: string}} filters which articles may answer
   */
  ask(question, filters) {
    this.current ??= conversation(question);
    const turn = { id: identity(), versions: [], shown: 0 };
    this.current.turns.push(turn);
    return this.#answer(this.current, turn, question, filters);
  }

  /** Asks the question of a turn again, or another in its place; earlier versions are kept. */
  again(turn, question, filters) {
    return this.#answer(this.current, turn, question, filters);
  }

  /** Shows another version of a turn. */
  show(turn, version) {
    turn.shown = version;
    return this.#keep(this.current);
  }

  stop() {
    this.#running.get(this.current?.id)?.control.abort();
  }

  async rename(id, title) {
    const renamed = this.current?.id === id ? this.current : await this.#store.read(id);
    if (renamed && title.trim()) {
      Object.assign(renamed, { title: title.trim(), named: true });
      await this.#keep(renamed);
    }
  }

  async remove(id) {
    this.#running.get(id)?.control.abort();
    this.#running.delete(id);
    this.current = this.current?.id === id ? null : this.current;
    await this.#store.remove(id);
    await this.refresh();
  }

  async removeAll() {
    this.#running.forEach(({ control }) => control.abort());
    this.#running.clear();
    this.current = null;
    await this.#store.removeAll();
    await this.refresh();
  }

  /** Returns a conversation, or undefined where there is none. */
  async read(id) {
    return this.#running.get(id)?.conversation ?? this.#store.read(id);
  }

  /** Returns all conversations with all that they hold, the newest first. */
  async all() {
    return Promise.all(this.list.map(({ id }) => this.read(id)));
  }

  async #answer(within, turn, question, filters) {
    const control = new AbortController();
    const version = begun(question, filters);
    turn.versions.push(version);
    turn.shown = turn.versions.length - 1;
    within.changedAt = version.askedAt;
    this.#running.get(within.id)?.control.abort();
    this.#running.set(within.id, { conversation: within, control });
    // The question does not wait for the browser to keep it.
    this.#keep(within);
    const request = { question, history: this.#history(within, turn), ...written(filters) };
    await answer(version, request, control.signal, this.#changed);
    if (this.#running.get(within.id)?.control === control) {
      this.#running.delete(within.id);
      await this.#keep(within);
    }
    return version;
  }

  async #keep(kept) {
    try {
      await this.#store.write(kept);
      this.lost = false;
    } catch {
      this.lost = true;
    }
    await this.refresh();
  }

  /** The turns before one that were answered, as many of the newest as the service reads. */
  #history(within, turn) {
    const before = within.turns.slice(0, within.turns.indexOf(turn));
    const history = [];
    let room = this.#limits.characters;
    for (const { versions, shown } of before.toReversed()) {
      const { answer } = versions[shown];
      room -= answer ? answer.question.length + answer.answer.length : 0;
      if (room < 0 || history.length === this.#limits.turns) {
        break;
      }
      if (answer) {
        history.unshift({ question: answer.question, answer: answer.answer });
      }
    }
    return history;
  }
}

/** Whether an answer is on its way, or asked for again. */
export const isRunning = ({ state }) => state === "asking" || state === "waiting";

/** Returns the version of a turn that is shown. */
export const shown = (turn) => turn.versions[turn.shown];

function conversation(question) {
  const title = [...question.replace(/\s+/gu, " ")];
  const short = title.length > LONGEST_TITLE ? [...title.slice(0, LONGEST_TITLE - 1), "…"] : title;
  const createdAt = new Date().toISOString();
  return { id: identity(), title: short.join(""), named: false, createdAt, turns: [] };
}

function begun(question, filters) {
  return {
    question,
    filters,
    askedAt: new Date().toISOString(),
    state: "asking",
    step: "searching",
    passages: [],
    sentences: [],
    citations: [],
    answer: null,
    problem: null,
  };
}

function written({ publishers, from, to }) {
  return {
    ...(publishers.length && { publishers }),
    ...(from && { from }),
    ...(to && { to }),
  };
}

/** crypto.randomUUID is there on secure pages only. */
function identity() {
  const bytes = crypto.getRandomValues(new Uint8Array(9));
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_");
}
