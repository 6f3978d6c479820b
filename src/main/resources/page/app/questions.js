import { shown } from "../conversation/conversation.js";

/** Has the reader's questions answered, and brings the reader to where that happens. */
export class Questions {
  /** The id of the turn whose question is being edited; null for none. */
  editing = null;

  #page;

  /** @param {SummitPage} page whose chat, filters and suggestions these are */
  constructor(page) {
    this.#page = page;
  }

  /** Asks a question at the end of the conversation. */
  ask(question) {
    const { chat, filters, navigation } = this.#page;
    const began = !chat.current;
    const answered = chat.ask(question, filters);
    if (began) {
      navigation.began(chat.current);
    }
    return this.#follow(answered, ".turn.last");
  }

  /** Asks the question of a turn again, or another in its place. */
  again(turn, question, filters = shown(turn).filters) {
    this.editing = null;
    const answered = this.#page.chat.again(turn, question, filters);
    return this.#follow(answered, `[data-turn="${turn.id}"]`);
  }

  async #follow(answered, place) {
    const page = this.#page;
    page.suggesting.clear();
    page.leaveArticle();
    page.requestUpdate();
    await page.updateComplete;
    // Once: afterwards the page stays where the reader is.
    page.querySelector(place)?.scrollIntoView({ block: "start" });
    page.querySelector("ask-box")?.ready();
    await answered;
    this.suggest();
  }

  /** Finds questions for where they are shown: before a first one, and after the last answer. */
  suggest() {
    const { chat, language, navigation, suggesting } = this.#page;
    if (navigation.view.name !== "chat") {
      return;
    }
    if (!chat.current) {
      suggesting.begin(language);
    } else if (shown(chat.current.turns.at(-1)).answer) {
      suggesting.follow(chat.current);
    }
  }

  /** Opens the question of a turn to be edited; null closes it. */
  async edit(turn) {
    this.editing = turn;
    this.#page.requestUpdate();
    await this.#page.updateComplete;
    const place = turn ? "#edited" : ".turn.last .tools > button:last-of-type";
    this.#page.querySelector(place)?.focus();
  }
}
