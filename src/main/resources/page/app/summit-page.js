import { html, LitElement, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { Announcer } from "./announcer.js";
import { Chat } from "../conversation/chat.js";
import { shown } from "../conversation/conversation.js";
import { NO_FILTERS } from "../ask/filters-view.js";
import { ConversationActions } from "../conversation/conversation-actions.js";
import { Navigation, opensElsewhere } from "./navigation.js";
import { copied } from "../shared/copy-and-save.js";
import { railView } from "./rail-view.js";
import { articles } from "../api/service.js";
import { Settings } from "./settings.js";
import { SlowAnswers } from "../turn/slow-answers.js";
import { Store } from "../conversation/store.js";
import { Suggesting } from "../ask/suggesting.js";
import { turnView } from "../turn/turn-view.js";
import { Views } from "../views/views.js";
import { welcomeView } from "./welcome-view.js";

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
  /** The id of the turn whose question is being edited. */
  editing = null;
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
  #announcer = null;
  #ready = false;

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
    this.#panel?.leave();
    this.#closeRail();
    this.suggesting.clear();
    this.editing = null;
    await this.navigation.follow();
    this.#suggest();
    this.#ready = true;
    this.requestUpdate();
    await this.updateComplete;
    this.navigation.findPlace();
    const box = this.querySelector("ask-box");
    box?.write(this.draft);
    box?.ready();
  }

  /** Asks a question at the end of the conversation. */
  ask(question) {
    const began = !this.chat.current;
    const answered = this.chat.ask(question, this.filters);
    if (began) {
      this.navigation.began(this.chat.current);
    }
    return this.#follow(answered, ".turn.last");
  }

  /** Asks the question of a turn again, or another in its place. */
  again(turn, question, filters = shown(turn).filters) {
    this.editing = null;
    return this.#follow(this.chat.again(turn, question, filters), `[data-turn="${turn.id}"]`);
  }

  async #follow(answered, place) {
    this.suggesting.clear();
    this.#panel?.leave();
    this.requestUpdate();
    await this.updateComplete;
    // Once: afterwards the page stays where the reader is.
    this.querySelector(place)?.scrollIntoView({ block: "start" });
    this.querySelector("ask-box")?.ready();
    await answered;
    this.#suggest();
  }

  /** Finds questions for where they are shown: before a first one, and after the last answer. */
  #suggest() {
    const { current } = this.chat;
    if (this.navigation.view.name !== "chat") {
      return;
    }
    if (!current) {
      this.suggesting.begin(this.language);
    } else if (shown(current.turns.at(-1)).answer) {
      this.suggesting.follow(current);
    }
  }

  /** Opens the question of a turn to be edited; null closes it. */
  async edit(turn) {
    this.editing = turn;
    this.requestUpdate();
    await this.updateComplete;
    this.querySelector(turn ? "#edited" : ".turn.last .tools > button:last-of-type")?.focus();
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
    this.#suggest();
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
    const { words } = this;
    return html`
      <a class="skip" href="#main" @click=${this.#skip}>${words.skip}</a>
      <header class="top">
        <button type="button" class="icon" popovertarget="rail" aria-label=${words.menu}
          title=${words.menu}>☰</button>
        <a class="brand" href="./" data-inside>
          <img src="favicon.svg" alt="" width="28" height="28">Summit QA</a>
        <a class="button" href="./" data-inside>${words.newQuestion}</a>
      </header>
      <aside id="rail" class="rail" popover=${WIDE.matches ? nothing : "auto"}
        aria-label=${words.navigation}>${railView(this)}</aside>
      <main id="main" tabindex="-1" class=${this.navigation.view.name}>${this.#ready ? this.#main(words) : null}</main>
      <article-panel .page=${this} .words=${words}></article-panel>
      <quote-card .words=${words} .language=${this.language}></quote-card>
      <prompt-dialog .words=${words}></prompt-dialog>
      <div id="announcer" class="unseen" role="log" aria-label=${words.announcements}></div>
      <short-notice></short-notice>
    `;
  }

  #main(words) {
    const { view } = this.navigation;
    if (view.name === "articles") {
      return html`<div class="scroll">
        <articles-view .page=${this} .words=${words} .corpus=${this.corpus} .view=${view}
          @shown=${() => this.navigation.findPlace()}></articles-view>
      </div>`;
    }
    if (view.name === "article") {
      return html`<div class="scroll">
        <one-article .page=${this} .words=${words} .view=${view}></one-article>
      </div>`;
    }
    const { current, busy } = this.chat;
    return html`<div class="scroll">${current ? this.#turns(current) : welcomeView(this)}</div>
      <ask-box .page=${this} .words=${words} .corpus=${this.corpus} .filters=${this.filters}
        .busy=${busy}></ask-box>`;
  }

  #turns({ title, turns }) {
    return html`<div>
        <h1 class="unseen">${title}</h1>
        ${repeat(
          turns,
          ({ id }) => id,
          (turn) => turnView(turn, { last: turn === turns.at(-1), page: this }),
        )}
      </div>`;
  }

  #skip(event) {
    event.preventDefault();
    (this.querySelector("ask-box") ?? this.querySelector("main")).focus();
  }
}

customElements.define("summit-page", SummitPage);
