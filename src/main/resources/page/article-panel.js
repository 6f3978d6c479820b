import { html, LitElement } from "lit";
import { articleText, located } from "./article-view.js";
import { articleLink, titleOf } from "./links.js";
import { article } from "./service.js";
import { creditView } from "./sources-view.js";

const WIDE = matchMedia("(min-width: 80rem)");

/**
 * The article of a citation, beside the answer where there is room and over it where there is not,
 * at the sentence that was cited, with the way to the next citation.
 */
class ArticlePanel extends LitElement {
  static properties = {
    page: { attribute: false },
    words: { attribute: false },
    citations: { attribute: false },
    at: { attribute: false },
    article: { state: true },
    problem: { state: true },
  };

  #opener = null;
  /** Whether it only closes to open the other way. */
  #switching = false;
  #articles = new Map();

  constructor() {
    super();
    this.citations = [];
    this.at = 0;
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    WIDE.addEventListener("change", () => this.#dialog?.open && this.#openDialog());
  }

  get #dialog() {
    return this.querySelector("dialog");
  }

  get #citation() {
    return this.citations[this.at];
  }

  /**
   * Opens a citation.
   *
   * @param {object[]} citations those to go through, in their order
   * @param {object} citation the one to begin with
   * @param {Element} opener what has the focus again afterwards
   */
  open(citations, citation, opener) {
    this.#opener = opener;
    this.citations = citations;
    this.#articles.clear();
    return this.#go(citations.indexOf(citation), true);
  }

  close() {
    if (this.#dialog?.open) {
      this.#dialog.close();
    }
  }

  /** Closes for something else, which takes the focus. */
  leave() {
    this.#opener = null;
    this.close();
  }

  async #go(at, opens = false) {
    this.at = at;
    this.problem = null;
    const { articleId } = this.#citation;
    this.article = this.#articles.get(articleId) ?? null;
    await this.updateComplete;
    this.#openDialog();
    try {
      const found = this.article ?? (await article(articleId));
      this.#articles.set(articleId, found);
      this.article = this.#citation?.articleId === articleId ? found : this.article;
    } catch (failure) {
      this.problem = failure.kind ?? "failed";
    }
    await this.updateComplete;
    this.#showQuote();
    const step = this.renderRoot.activeElement ?? document.activeElement;
    if (opens || step?.disabled || !this.contains(step)) {
      this.querySelector(".panel-text").focus({ preventScroll: true });
    }
  }

  #openDialog() {
    const modal = !WIDE.matches;
    if (this.#dialog.open && this.#dialog.matches(":modal") === modal) {
      return;
    }
    if (this.#dialog.open) {
      this.#switching = true;
      this.#dialog.close();
    }
    // First the room, or the browser would scroll to where there is some.
    this.page.classList.toggle("reading", !modal);
    this.#dialog[modal ? "showModal" : "show"]();
  }

  #showQuote() {
    const mark = this.querySelector("mark.current");
    const text = this.querySelector(".panel-text");
    if (mark) {
      const middle = mark.offsetTop - (text.clientHeight - Math.min(mark.offsetHeight, 200)) / 3;
      text.scrollTo({ top: middle });
    }
  }

  #closed() {
    if (this.#switching) {
      this.#switching = false;
      return;
    }
    this.page.classList.remove("reading");
    this.#opener?.focus({ preventScroll: true });
    this.#opener = null;
  }

  #key(event) {
    if (event.key === "Escape" && !this.#dialog.matches(":modal")) {
      event.preventDefault();
      this.close();
    }
  }

  render() {
    const { words } = this;
    const citation = this.#citation;
    const title = citation ? titleOf(citation) : "";
    return html`<dialog
      class="panel"
      aria-labelledby="panel-title"
      @close=${this.#closed}
      @keydown=${this.#key}
    >
      ${citation ? this.#header(citation, title, words) : null}
      <div class="panel-text" tabindex="0" role="region" aria-label=${words.articleText}>
        ${citation ? this.#text(citation, words) : null}
      </div>
    </dialog>`;
  }

  #header(citation, title, words) {
    const last = this.citations.length - 1;
    const step = (by, name, sign, off) => html`<button
      type="button"
      class="icon"
      aria-label=${name}
      title=${name}
      ?disabled=${off}
      @click=${() => this.#go(this.at + by)}
    >${sign}</button>`;
    return html`<header>
      <div class="panel-bar">
        ${step(-1, words.previousCitation, "‹", this.at <= 0)}
        <span aria-live="polite">${words.citationOf(this.at + 1, last + 1)}</span>
        ${step(1, words.nextCitation, "›", this.at >= last)}
        <a class="whole" href=${articleLink(citation)} target="_blank">${words.ownPage}</a>
        <button type="button" class="icon" aria-label=${words.close} title=${words.close}
          @click=${this.close}>×</button>
      </div>
      <h2 id="panel-title"><bdi>${title}</bdi></h2>
      <p class="credit">${creditView(citation, this.page)}</p>
    </header>`;
  }

  #text(citation, words) {
    if (!this.article) {
      const kind = this.problem;
      return html`${kind ? html`<p class="notice">${words.problems[kind]}</p>` : null}
        <blockquote>${citation.quote}</blockquote>`;
    }
    const { text } = this.article;
    const current = located(citation, text);
    const quotes = this.citations
      .filter(({ articleId }) => articleId === citation.articleId)
      .map((one) => located(one, text))
      .filter(Boolean);
    const changed = html`<p class="notice">${words.articleChanged}</p>
      <blockquote>${citation.quote}</blockquote>`;
    return html`${current ? null : changed}${articleText(this.article, quotes, current)}`;
  }
}

customElements.define("article-panel", ArticlePanel);
