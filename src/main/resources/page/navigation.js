import { shown } from "./chat.js";
import { questionLink, viewOf } from "./links.js";

const NAME = "Summit QA";

/** Goes from view to view by addresses, so that back, reload and links work. */
export class Navigation {
  /** The view of the address; see links.js. */
  view = viewOf(location.href);

  #page;

  /** @param {SummitPage} page what shows the views */
  constructor(page) {
    this.#page = page;
    window.addEventListener("popstate", () => page.show());
  }

  /** Reads the address, and has the conversation or the question that it names. */
  async follow() {
    this.view = viewOf(location.href);
    this.titled("");
    const { name, conversation, question, filters } = this.view;
    const { chat } = this.#page;
    if (name !== "chat") {
      return;
    }
    if (conversation && (await chat.open(conversation))) {
      this.#opened(chat.current);
      return;
    }
    chat.fresh();
    this.#page.filter(filters);
    if (question) {
      this.#page.ask(question);
    }
  }

  /** Goes to an address of this page. */
  go(address) {
    history.pushState(null, "", address);
    return this.#page.show();
  }

  /** Goes to a conversation of this browser. */
  open(id) {
    return this.go(`./#${new URLSearchParams({ c: id })}`);
  }

  /** Goes to a new question if the conversation on the page is gone. */
  left() {
    if (!this.#page.chat.current) {
      history.replaceState(null, "", "./");
      this.#page.show();
    }
  }

  /** Gives a conversation that began its address: that of its first question. */
  began(conversation) {
    // A link that asked is replaced, an empty page stays behind.
    const method = location.search || location.hash ? "replaceState" : "pushState";
    history[method](null, "", addressOf(conversation));
    this.view = viewOf(location.href);
    this.titled(conversation.title);
  }

  /** Says what is shown in the title of the window. */
  titled(what) {
    document.title = what ? `${what} · ${NAME}` : NAME;
  }

  #opened(conversation) {
    history.replaceState(null, "", addressOf(conversation));
    this.titled(conversation.title);
  }
}

function addressOf({ id, turns }) {
  const { question, filters } = shown(turns[0]);
  return questionLink(question, filters, id);
}

/** Whether a click on a link means another tab or window. */
export const opensElsewhere = ({ button, ctrlKey, metaKey, shiftKey, altKey }) =>
  button !== 0 || ctrlKey || metaKey || shiftKey || altKey;
