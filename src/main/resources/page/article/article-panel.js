import { html, LitElement } from "lit";
import { article, later, versionOf } from "../api/service.js";
import { panelHeader, panelText, panelVersion } from "./panel-view.js";

const WIDE = matchMedia("(min-width: 80rem)");

/**
 * The article of a citation, beside the answer where there is room and over it where there is not,
 * at the sentence that was cited and in the version that was cited, with the way to the next
 * citation.
 */
class ArticlePanel extends LitElement {
  static properties = {
    page: { attribute: false },
    words: { attribute: false },
    citations: { attribute: false },
    at: { attribute: false },
    /** The article as it was cited; see service.js. */
    read: { state: true },
    /** The article as it is now, where the reader wants to see that. */
    newest: { state: true },
    /** What is shown of it; see version-view.js. */
    way: { state: true },
    problem: { state: true },
  };

  #opener = null;
  /** Whether it only closes to open the other way. */
  #switching = false;
  /** What shows changes, once it is needed. */
  changes = null;
  /** By citation, what was read. */
  #versions = new Map();

  constructor() {
    super();
    this.citations = [];
    this.at = 0;
    this.way = "cited";
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

  /** The citation that is looked at; undefined before a first one. */
  get citation() {
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
    this.#versions.clear();
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
    Object.assign(this, { problem: null, way: "cited" });
    const citation = this.citation;
    const { articleId, version } = citation;
    const key = JSON.stringify([articleId, version]);
    this.read = this.#versions.get(key) ?? null;
    await this.updateComplete;
    this.#openDialog();
    try {
      const read = this.read ?? (await versionOf(articleId, version));
      this.#versions.set(key, read);
      this.read = this.citation === citation ? read : this.read;
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

  async #show(way) {
    const citation = this.citation;
    try {
      if (way === "newest") {
        this.newest = await article(citation.articleId);
      } else if (way === "changes") {
        this.changes = await later(() => import("./later/changes-view.js"));
      }
    } catch (failure) {
      this.problem = failure.kind ?? "failed";
      return;
    }
    if (this.citation !== citation) {
      return;
    }
    Object.assign(this, { way, problem: null });
    await this.updateComplete;
    this.#showQuote();
    // The button that was pressed may be gone.
    if (!this.contains(document.activeElement)) {
      this.querySelector(".version button")?.focus({ preventScroll: true });
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
    const changed = this.way === "changes" ? "ins, del" : "mark.current";
    const mark = this.querySelector(changed);
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
    return html`<dialog
      class="panel"
      aria-labelledby="panel-title"
      @close=${this.#closed}
      @keydown=${this.#key}
    >
      ${this.citation ? panelHeader(this, (by) => this.#go(this.at + by)) : null}
      ${this.citation ? panelVersion(this, (way) => this.#show(way)) : null}
      <div class="panel-text" tabindex="0" role="region" aria-label=${this.words.articleText}>
        ${this.citation ? panelText(this) : null}
      </div>
    </dialog>`;
  }
}

customElements.define("article-panel", ArticlePanel);
