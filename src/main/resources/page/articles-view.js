import { html, LitElement } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { articleLink } from "./links.js";
import { articles } from "./service.js";
import { creditView } from "./sources-view.js";

const SIZE = 20;
const PAUSE = 250;

/** The articles of the corpus, newest first, to be searched and read. */
class ArticlesView extends LitElement {
  static properties = {
    page: { attribute: false },
    words: { attribute: false },
    corpus: { attribute: false },
    found: { state: true },
    total: { state: true },
    problem: { state: true },
    loading: { state: true },
  };

  #query = { q: "", publisher: "", from: "", to: "" };
  #control = null;
  #timer = 0;
  #next = 0;

  constructor() {
    super();
    Object.assign(this, { found: [], total: null, problem: null, loading: false });
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#load(0);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#control?.abort();
  }

  #set(name, value, pause = 0) {
    this.#query[name] = value;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#load(0), pause);
  }

  async #load(number) {
    this.#control?.abort();
    const control = new AbortController();
    this.#control = control;
    Object.assign(this, { loading: true, problem: null });
    try {
      const query = { ...this.#query, q: this.#query.q.trim(), page: number, size: SIZE };
      const part = await articles({ ...query, sort: "newest" }, control.signal);
      this.found = number ? [...this.found, ...part.articles] : part.articles;
      Object.assign(this, { total: part.total, loading: false });
      this.#next = number + 1;
    } catch (failure) {
      if (this.#control === control) {
        Object.assign(this, { problem: failure, loading: false });
      }
    }
  }

  render() {
    const { words, corpus } = this;
    return html`<h1>${words.articles}</h1>
      ${this.#form(words, corpus)}
      <p class="count" role="status">${this.total === null ? "" : words.found(this.total)}</p>
      ${this.problem ? this.#failed(words) : null}
      <ul class="articles">
        ${repeat(
          this.found,
          ({ id }) => id,
          (article) => this.#item(article),
        )}
      </ul>
      ${this.loading ? html`<p class="progress">${words.loading}</p>` : this.#more(words)}`;
  }

  #form(words, { publishers, earliest, latest }) {
    const day = (name, label) => html`<label>
      <span>${label}</span>
      <input type="date" name=${name} min=${earliest ?? ""} max=${latest ?? ""}
        @change=${({ target }) => this.#set(name, target.value)}>
    </label>`;
    return html`<form class="find" role="search" @submit=${(event) => event.preventDefault()}>
      <label class="words">
        <span>${words.searchArticles}</span>
        <input type="search" name="q" maxlength=${this.page.maxQuestionLength} autocomplete="off"
          @input=${({ target }) => this.#set("q", target.value, PAUSE)}>
      </label>
      <label>
        <span>${words.publisher}</span>
        <select name="publisher" @change=${({ target }) => this.#set("publisher", target.value)}>
          <option value="">${words.everyPublisher}</option>
          ${publishers.map(
            ({ name, articles }) => html`<option value=${name}>${name} (${articles})</option>`,
          )}
        </select>
      </label>
      ${day("from", words.from)}${day("to", words.to)}
    </form>`;
  }

  #item(article) {
    const { passage } = article;
    const place = passage && { articleId: article.id, start: passage.start, end: passage.end };
    return html`<li>
      <a class="title" data-inside lang=${article.language}
        href=${articleLink(place ?? { articleId: article.id })}
        ><bdi>${article.title || article.id}</bdi></a>
      <p class="credit">${creditView(article, this.page)}</p>
      ${passage ? html`<p class="snippet" lang=${article.language}>${passage.text}</p>` : null}
    </li>`;
  }

  #failed(words) {
    const { kind = "failed", detail } = this.problem;
    return html`<p class="notice" role="alert">
      ${kind === "refused" ? detail : words.problems[kind]}
      <button type="button" @click=${() => this.#load(0)}>${words.retry}</button>
    </p>`;
  }

  #more(words) {
    return this.found.length < (this.total ?? 0)
      ? html`<button type="button" class="more" @click=${() => this.#load(this.#next)}>
          ${words.more}
        </button>`
      : null;
  }
}

customElements.define("articles-view", ArticlesView);
