import { save } from "../shared/copy-and-save.js";
import { noteRemoved } from "../shared/preferences.js";
import { conversationMarkdown, conversationsJson } from "./export.js";

/** What a reader does with kept conversations: rename, remove, export. */
export class ConversationActions {
  #page;

  /** @param {SummitPage} page whose chat and words these are */
  constructor(page) {
    this.#page = page;
  }

  /** Asks for another title of a conversation. */
  async rename(id, title) {
    const { words, chat } = this.#page;
    const name = await this.#page.prompt({ title: words.rename, name: title, act: words.save });
    if (name) {
      await chat.rename(id, name);
      if (chat.current?.id === id) {
        this.#page.navigation.titled(chat.current.title);
      }
    }
  }

  /** Removes a conversation, or all of them where the id is null, if the reader means it. */
  async remove(id) {
    const { words, chat, navigation } = this.#page;
    const [title, text] = id
      ? [words.removeOne, words.removeOneMeans]
      : [words.removeAll, words.removeAllMeans(chat.list.length)];
    if ((await this.#page.prompt({ title, text, act: words.remove })) === null) {
      return;
    }
    noteRemoved(id ? [id] : chat.list.map((one) => one.id));
    const shown = chat.current && (!id || chat.current.id === id);
    await (id ? chat.remove(id) : chat.removeAll());
    if (shown && navigation.view.name === "chat") {
      await navigation.leave();
    }
  }

  /** Saves a conversation as a file: md or json. */
  async export(id, form) {
    const { words, language, chat } = this.#page;
    const conversation = await chat.read(id);
    if (form === "md") {
      const text = conversationMarkdown(conversation, words, language);
      save(`${conversation.title}.md`, "text/markdown;charset=utf-8", text);
    } else {
      save(`${conversation.title}.json`, "application/json", conversationsJson([conversation]));
    }
  }

  /** Saves all conversations as one file of JSON. */
  async exportAll() {
    const all = await this.#page.chat.all();
    save("summitqa.json", "application/json", conversationsJson(all));
  }
}
