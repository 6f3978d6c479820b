import { shown } from "../conversation/conversation.js";
import { conversationLink, questionLink, viewOf } from "../shared/links.js";
import { isRemoved } from "../shared/preferences.js";

const NAME = "Summit QA";

/** Goes from view to view by addresses, so that back, reload and links work. */
export class Navigation {
  /** The view of the address; see links.js. */
  view = viewOf(location.href);

  #page;

  /** @param {SummitPage} page what shows the views */
  constructor(page) {
    this.#page = page;
    history.scrollRestoration = "manual";
    window.addEventListener("popstate", () => page.show());
  }

  /** Reads the address, and has the conversation or the question that it names. */
  async follow() {
    this.view = viewOf(location.href);
    const { name } = this.view;
    this.titled(name === "articles" ? this.#page.words.articles : "");
    if (name === "chat") {
      await this.#chat(this.view);
    }
  }

  async #chat({ conversation, question, filters }) {
    const { chat } = this.#page;
    if (conversation && (await chat.open(conversation))) {
      this.#opened(chat.current);
      return;
    }
    chat.fresh();
    this.#page.filter(filters);
    if (isRemoved(conversation)) {
      // Back to what was deleted: it must not be asked, and kept, once more.
      this.#page.draft = question;
    } else if (question) {
      this.#page.questions.ask(question);
    }
  }

  /** Goes to an address of this page. */
  go(address) {
    this.keepPlace();
    history.pushState(null, "", address);
    return this.#page.show();
  }

  /** Goes to a conversation of this browser. */
  open(id) {
    return this.go(conversationLink(id));
  }

  /** Goes to a new question, in place of what is no longer there. */
  leave() {
    history.replaceState(null, "", "./");
    return this.#page.show();
  }

  /** Gives a conversation that began its address: that of its first question. */
  began(conversation) {
    // A link that asked is replaced, an empty page stays behind.
    const method = location.search || location.hash ? "replaceState" : "pushState";
    history[method](null, "", addressOf(conversation));
    this.view = viewOf(location.href);
    this.titled(conversation.title);
  }

  /** Gives the view another address without going anywhere. */
  became(address) {
    history.replaceState(history.state, "", address);
    this.view = viewOf(location.href);
  }

  /** Notes how far the view is scrolled, for the way back to it. */
  keepPlace() {
    const scroll = document.querySelector(".scroll")?.scrollTop ?? 0;
    history.replaceState({ scroll }, "");
  }

  /** Scrolls to where the view was left, or to its beginning. */
  findPlace() {
    document.querySelector(".scroll")?.scrollTo({ top: history.state?.scroll ?? 0 });
  }

  /** Says what is shown in the title of the window. */
  titled(what) {
    document.title = what ? `${what} · ${NAME}` : NAME;
  }

  #opened(conversation) {
    history.replaceState(history.state, "", addressOf(conversation));
    this.titled(conversation.title);
    this.#page.filter(shown(conversation.turns.at(-1)).filters);
  }
}

function addressOf({ id, turns }) {
  const { question, filters } = shown(turns[0]);
  return questionLink(question, filters, id);
}

/** Whether a click on a link means another tab or window. */
export const opensElsewhere = ({ button, ctrlKey, metaKey, shiftKey, altKey }) =>
  button !== 0 || ctrlKey || metaKey || shiftKey || altKey;
