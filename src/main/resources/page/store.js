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
  #database = null;
  #memory = new Map();
  #channel = "BroadcastChannel" in globalThis ? new BroadcastChannel(NAME) : null;

  /** @param {() => void} changed is called after another tab changed what is kept */
  constructor(changed) {
    this.#channel?.addEventListener("message", changed);
  }

  /** Whether what is kept is there at the next visit. */
  get lasting() {
    return this.#database !== null;
  }

  async open() {
    try {
      const opening = indexedDB.open(NAME, VERSION);
      opening.onupgradeneeded = () => {
        opening.result.createObjectStore(LIST, { keyPath: "id" });
        opening.result.createObjectStore(WHOLE, { keyPath: "id" });
      };
      this.#database = await Promise.race([result(opening), tooLate()]);
      this.#database.onversionchange = () => this.#database.close();
    } catch {
      this.#database = null;
    }
  }

  /** Returns `{id, title, changedAt}` of all conversations, the newest first. */
  async list() {
    const kept = this.lasting
      ? await result(this.#database.transaction(LIST).objectStore(LIST).getAll())
      : [...this.#memory.values()].map(entry);
    return kept.sort((one, other) => (one.changedAt < other.changedAt ? 1 : -1));
  }

  /** Returns a conversation, or undefined where there is none. */
  async read(id) {
    return this.lasting
      ? result(this.#database.transaction(WHOLE).objectStore(WHOLE).get(id))
      : this.#memory.get(id);
  }

  /** Keeps a conversation in place of the one with its id. */
  async write(conversation) {
    this.#memory.set(conversation.id, conversation);
    await this.#change((list, whole) => {
      list.put(entry(conversation));
      whole.put(conversation);
    });
  }

  async remove(id) {
    this.#memory.delete(id);
    await this.#change((list, whole) => [list, whole].forEach((store) => store.delete(id)));
  }

  async removeAll() {
    this.#memory.clear();
    await this.#change((list, whole) => [list, whole].forEach((store) => store.clear()));
  }

  async #change(write) {
    if (!this.lasting) {
      return;
    }
    this.#memory.clear();
    const transaction = this.#database.transaction([LIST, WHOLE], "readwrite");
    write(transaction.objectStore(LIST), transaction.objectStore(WHOLE));
    await new Promise((done, failed) => {
      transaction.oncomplete = done;
      transaction.onabort = () => failed(transaction.error);
    });
    this.#channel?.postMessage("changed");
  }
}

/** A browser that does not open its storage must not keep the page from opening. */
const tooLate = () =>
  new Promise((done, failed) => setTimeout(() => failed(new Error("Not opened")), PATIENCE));

const entry = ({ id, title, changedAt }) => ({ id, title, changedAt });

function result(request) {
  return new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
    request.onblocked = () => failed(request.error);
  });
}
