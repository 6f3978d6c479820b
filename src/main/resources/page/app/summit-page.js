import { LitElement } from "lit";
import { articles } from "../api/service.js";
import { Suggesting } from "../ask/suggesting.js";
import { Chat } from "../conversation/chat.js";
import { ConversationActions } from "../conversation/conversation-actions.js";
import { shown } from "../conversation/conversation.js";
import { Store } from "../conversation/store.js";
import { copied } from "../shared/copy-and-save.js";
import { NO_FILTERS } from "../ask/filters-view.js";
import { SlowAnswers } from "../turn/slow-answers.js";
import { Views } from "../views/views.js";
import { Announcer } from "./announcer.js";
import { Navigation, opensElsewhere } from "./navigation.js";
import { pageView } from "./page-view.js";
import { Questions } from "./questions.js";
import { Settings } from "./settings.js";

const WIDE = matchMedia("(min-width: 60rem)");

/** The page: what it shows, and what its parts ask of it. */
class SummitPage extends LitElement {
  static properties = {
    maxQuestionLength: { type: Number, attribute: "max-question-length" },
    maxHistoryTurns: { type: Number, attribute: "max-history-turns" },
    maxHistoryCharacters: { type: Number, attribute: "max-history-characters" },
  };

  /** Which articles may answer the next question. */
  filters = NO_FILTERS;
  /** What is known of the corpus; see GET /articles. */
  corpus = { total: 0, publishers: [], earliest: null, latest: null };
  /** Whether there is no more to come of that. */
  corpusRead = false;
  now = Date.now();

  settings = new Settings();
  /** A question that is not sent yet. */
  draft = "";
  store = new Store((id) => this.chat.changedElsewhere(id));
  actions = new ConversationActions(this);
  navigation = new Navigation(this);
  suggesting = new Suggesting(() => this.requestUpdate());
  slow = new SlowAnswers(() => this.requestUpdate());
  views = new Views((told, content) => this.#viewed(told, content));
  questions = new Questions(this);
  /** Whether the view of the address is known. */
  ready = false;
  #announcer = null;

  createRenderRoot() {
    return this;
  }

  get words() {
    return this.settings.words;
  }

  get language() {
    return this.settings.language;
  }

  get #panel() {
    return this.querySelector("article-panel");
  }

  connectedCallback() {
    super.connectedCallback();
    const limits = { turns: this.maxHistoryTurns, characters: this.maxHistoryCharacters };
    this.chat = new Chat(this.store, limits, (version) => this.#changed(version));
    this.settings.apply();
    WIDE.addEventListener("change", () => this.requestUpdate());
    this.addEventListener("click", (event) => this.#clicked(event));
    setInterval(() => this.#tick(), 1000);
    this.#begin();
  }

  async #begin() {
    this.#readCorpus();
    await this.store.open();
    await this.chat.refresh();
    await this.show();
  }

  async #readCorpus() {
    try {
      this.corpus = await articles({ size: 1 });
    } catch {
      // Nothing is said of a corpus that is not known; asking tells what is wrong.
    }
    this.corpusRead = true;
    this.requestUpdate();
  }

  firstUpdated() {
    this.#announcer = new Announcer(this.querySelector("#announcer"));
  }

  /** Shows what the address is of. */
  async show() {
    this.leaveArticle();
    this.#closeRail();
    this.suggesting.clear();
    this.questions.editing = null;
    await this.navigation.follow();
    this.questions.suggest();
    this.ready = true;
    this.requestUpdate();
    await this.updateComplete;
    this.navigation.findPlace();
    const box = this.querySelector("ask-box");
    box?.write(this.draft);
    box?.ready();
  }

  /** Sets which articles may answer. */
  filter(filters) {
    this.filters = filters;
    this.requestUpdate();
  }

  /** Opens a citation beside the answer, unless the reader wants it in a window of its own. */
  openCitation(event, citations, citation) {
    if (!opensElsewhere(event)) {
      event.preventDefault();
      this.#panel.open(citations, citation, event.currentTarget);
    }
  }

  /** Closes the article beside the answer for something else, which takes the focus. */
  leaveArticle() {
    this.#panel?.leave();
  }

  /** Copies a text, or shows it where the browser does not let the page copy. */
  async copy(text) {
    if (await copied(text)) {
      this.querySelector("short-notice").say(this.words.copied);
    } else {
      await this.prompt({ title: this.words.copyByHand, copy: text });
    }
  }

  /** Asks the reader; see PromptDialog. */
  prompt(asked) {
    return this.querySelector("prompt-dialog").ask(asked);
  }

  /** Speaks another language. */
  setLanguage(language) {
    this.settings.setLanguage(language);
    this.questions.suggest();
    this.requestUpdate();
  }

  /** Shows other colours. */
  setTheme(theme) {
    this.settings.setTheme(theme);
    this.requestUpdate();
  }

  #clicked(event) {
    const link = event.target.closest("a[data-inside]");
    if (link && !opensElsewhere(event)) {
      event.preventDefault();
      this.navigation.go(link.href);
    }
  }

  #closeRail() {
    const rail = this.querySelector(".rail");
    if (rail?.matches(":popover-open")) {
      rail.hidePopover();
    }
  }

  #changed(version) {
    this.now = Date.now();
    if (version && this.chat.current?.turns.some((turn) => shown(turn) === version)) {
      this.slow.watch(version);
      this.#announcer?.tell(version, this.words);
    }
    this.requestUpdate();
  }

  #viewed(told, content) {
    this.now = Date.now();
    const shows = (turn) => this.views.shows(content, turn, shown(turn));
    if (told && this.chat.current?.turns.some(shows)) {
      this.#announcer?.note(told(this));
    }
    this.requestUpdate();
  }

  // Only where somebody waits to be allowed to ask again.
  #tick() {
    const before = this.now;
    this.now = Date.now();
    const waits = (turn, version) =>
      version.problem?.until > before || this.views.waits(turn, version, before);
    if (this.chat.current?.turns.some((turn) => waits(turn, shown(turn)))) {
      this.requestUpdate();
    }
  }

  render() {
    return pageView(this, WIDE.matches);
  }
}

customElements.define("summit-page", SummitPage);
