import { asBody } from "../shared/links.js";
import { answer } from "./asking.js";
import { conversationOf, emptyTurn, historyBefore, interrupt, versionOf } from "./conversation.js";

/** The conversations of this browser, and the questions being asked; see conversation.js. */
export class Chat {
  /** The conversation on the page; null before a first question. */
  current = null;
  /** What is kept, the newest first: `{id, title, changedAt}`. */
  list = [];
  /** Whether the last change could not be kept. */
  writeFailed = false;

  #store;
  #changed;
  #limits;
  /** What runs: by the conversation's id the conversation, and what stops it. */
  #running = new Map();

  /**
   * @param {Store} store where conversations are kept
   * @param {{turns: number, characters: number}} limits how much of a conversation is sent along
   * @param {(version?: object) => void} changed is called after each change, with the version of a
   *     turn where one is being answered
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
    try {
      this.list = await this.#store.list();
    } catch {
      this.writeFailed = true;
    }
    this.#changed();
  }

  /** Takes in what another tab changed. */
  async changedElsewhere(id) {
    if (id && this.current?.id === id && !this.#running.has(id)) {
      await this.open(id);
    }
    await this.refresh();
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
    if (!this.#running.has(id)) {
      interrupt(found);
    }
    this.current = found;
    this.#changed();
    return true;
  }

  /** Returns a conversation, or undefined where there is none. */
  async read(id) {
    try {
      return this.#running.get(id)?.conversation ?? (await this.#store.read(id));
    } catch {
      return undefined;
    }
  }

  /**
   * Asks a question at the end of the conversation on the page.
   *
   * @param {string} question what to ask
   * @param {{publishers: string[], from: string, to: string}} filters which articles may answer
   */
  ask(question, filters) {
    this.current ??= conversationOf(question);
    const turn = emptyTurn();
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

  /** Stops answering the question on the page; what was verified stays. */
  stop() {
    this.#running.get(this.current?.id)?.control.abort();
  }

  /** Gives a conversation another title. */
  async rename(id, title) {
    const renamed = this.current?.id === id ? this.current : await this.read(id);
    if (renamed && title.trim()) {
      Object.assign(renamed, { title: title.trim(), named: true });
      await this.#keep(renamed);
    }
  }

  /** Removes a conversation, whether or not it is being answered. */
  async remove(id) {
    this.#running.get(id)?.control.abort();
    this.#running.delete(id);
    this.current = this.current?.id === id ? null : this.current;
    await this.#store.remove(id);
    await this.refresh();
  }

  /** Removes all conversations. */
  async removeAll() {
    this.#running.forEach(({ control }) => control.abort());
    this.#running.clear();
    this.current = null;
    await this.#store.removeAll();
    await this.refresh();
  }

  /** Returns all conversations with all that they hold, the newest first. */
  async all() {
    const all = await Promise.all(this.list.map(({ id }) => this.read(id)));
    return all.filter(Boolean);
  }

  async #answer(within, turn, question, filters) {
    const control = new AbortController();
    const version = versionOf(question, filters);
    turn.versions.push(version);
    turn.shown = turn.versions.length - 1;
    within.changedAt = version.askedAt;
    this.#running.get(within.id)?.control.abort();
    this.#running.set(within.id, { conversation: within, control });
    // The question does not wait for the browser to keep it.
    this.#keep(within);
    const history = historyBefore(within, turn, this.#limits);
    const request = { question, ...(history.length && { history }), ...asBody(filters) };
    await answer(version, request, control.signal, this.#follower(within, version));
    if (this.#running.get(within.id)?.control === control) {
      this.#running.delete(within.id);
      this.#changed(version);
      await this.#keep(within);
    }
    return version;
  }

  /** Keeps each sentence, since a reader may reload the page in the middle. */
  #follower(within, version) {
    let kept = 0;
    return () => {
      this.#changed(version);
      if (version.sentences.length > kept && this.#running.get(within.id)) {
        kept = version.sentences.length;
        this.#store.write(within).catch(() => (this.writeFailed = true));
      }
    };
  }

  async #keep(kept) {
    try {
      await this.#store.write(kept);
      this.writeFailed = false;
    } catch {
      this.writeFailed = true;
    }
    await this.refresh();
  }
}
