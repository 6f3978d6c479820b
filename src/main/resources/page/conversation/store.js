const NAME = "summitqa";
const VERSION = 1;
const LIST = "list";
const WHOLE = "whole";
const PATIENCE = 3000;

/**
 * Keeps conversations in the browser, and nowhere else. Where the browser keeps nothing (a private
 * window may not), they live as long as the page, and `lasting` is false.
 */
export class Store {
  /** Whether it is known what the browser keeps. */
  opened = false;

  #database = null;
  /** What could not be written, or is not to be. */
  #memory = new Map();
  #channel = "BroadcastChannel" in globalThis ? new BroadcastChannel(NAME) : null;

  /** @param {(id: string) => void} changed is called after another tab changed a conversation */
  constructor(changed) {
    this.#channel?.addEventListener("message", ({ data }) => changed(data));
  }

  /** Whether what is kept is there at the next visit. */
  get lasting() {
    return this.#database !== null;
  }

  /** Opens what the browser keeps, if it does. */
  async open() {
    try {
      const opening = indexedDB.open(NAME, VERSION);
      opening.onupgradeneeded = () => {
        opening.result.createObjectStore(LIST, { keyPath: "id" });
        opening.result.createObjectStore(WHOLE, { keyPath: "id" });
      };
      this.#database = await Promise.race([result(opening), tooLate()]);
      const lose = () => (this.#database = null);
      this.#database.onclose = lose;
      this.#database.onversionchange = ({ target }) => (target.close(), lose());
    } catch {
      this.#database = null;
    }
    this.opened = true;
  }

  /** Returns `{id, title, changedAt}` of all conversations, the newest first. */
  async list() {
    const kept = this.lasting
      ? await result(this.#database.transaction(LIST).objectStore(LIST).getAll())
      : [];
    const all = new Map(kept.map((one) => [one.id, one]));
    this.#memory.forEach((one, id) => all.set(id, entry(one)));
    return [...all.values()].sort((one, other) => (one.changedAt < other.changedAt ? 1 : -1));
  }

  /** Returns a conversation, or undefined where there is none. */
  async read(id) {
    return this.#memory.get(id) ?? (this.lasting ? this.#stored(id) : undefined);
  }

  /** Keeps a conversation, together with what other tabs kept of it. */
  async write(conversation) {
    this.#memory.set(conversation.id, conversation);
    await this.#change(conversation.id, (list, whole) => {
      whole.get(conversation.id).onsuccess = ({ target }) => {
        whole.put(target.result ? merged(conversation, target.result) : conversation);
        list.put(entry(conversation));
      };
    });
    this.#forget(conversation.id);
  }

  /** Removes a conversation. */
  async remove(id) {
    this.#memory.delete(id);
    await this.#change(id, (list, whole) => [list, whole].forEach((store) => store.delete(id)));
  }

  /** Removes all conversations. */
  async removeAll() {
    this.#memory.clear();
    await this.#change("", (list, whole) => [list, whole].forEach((store) => store.clear()));
  }

  #stored(id) {
    return result(this.#database.transaction(WHOLE).objectStore(WHOLE).get(id));
  }

  #forget(id) {
    if (this.lasting) {
      this.#memory.delete(id);
    }
  }

  async #change(id, write) {
    if (!this.lasting) {
      return;
    }
    const transaction = this.#database.transaction([LIST, WHOLE], "readwrite");
    write(transaction.objectStore(LIST), transaction.objectStore(WHOLE));
    await new Promise((done, failed) => {
      transaction.oncomplete = done;
      transaction.onabort = () => failed(transaction.error);
    });
    this.#channel?.postMessage(id);
  }
}

const entry = ({ id, title, changedAt }) => ({ id, title, changedAt });

/** A conversation with the turns and versions that another tab kept of it, in order of time. */
function merged(own, other) {
  const turns = new Map(own.turns.map((turn) => [turn.id, turn]));
  for (const turn of other.turns) {
    const known = turns.get(turn.id);
    turns.set(turn.id, known ? mergedTurn(known, turn) : turn);
  }
  const asked = (turn) => turn.versions[0].askedAt;
  return { ...own, turns: [...turns.values()].sort((a, b) => (asked(a) < asked(b) ? -1 : 1)) };
}

function mergedTurn(own, other) {
  const versions = new Map(other.versions.map((version) => [version.askedAt, version]));
  own.versions
    .filter(({ askedAt, answer }) => answer || !versions.get(askedAt)?.answer)
    .forEach((version) => versions.set(version.askedAt, version));
  const ordered = [...versions.values()].sort((a, b) => (a.askedAt < b.askedAt ? -1 : 1));
  return { ...own, versions: ordered };
}

/** A browser that does not open its storage must not keep the page from opening. */
const tooLate = () =>
  new Promise((done, failed) => setTimeout(() => failed(new Error("Not opened")), PATIENCE));

function result(request) {
  return new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
    request.onblocked = () => failed(request.error);
  });
}
