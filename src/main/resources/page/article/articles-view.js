import { html, LitElement } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { articles } from "../api/service.js";
import { articleLink, articlesLink, titleOf } from "../shared/links.js";
import { creditView } from "../sources/sources-view.js";

const SIZE = 20;
const PAUSE = 250;

/** The articles of the corpus, newest first, to be searched and read. The address has the search. */
class ArticlesView extends LitElement {
  static properties = {
    page: { attribute: false },
    words: { attribute: false },
    corpus: { attribute: false },
    view: { attribute: false },
    found: { state: true },
    total: { state: true },
    problem: { state: true },
    loading: { state: true },
  };

  #search = null;
  #control = null;
  #timer = 0;
  #next = 0;
  #shown = false;

  constructor() {
    super();
    Object.assign(this, { found: [], total: null, problem: null, loading: false });
  }

  createRenderRoot() {
    return this;
  }

  willUpdate(changed) {
    // What is being searched for is newer than the view, until that changes.
    if (!changed.has("view")) {
      return;
    }
    const { q, publisher, from, to } = this.view;
    const search = { q, publisher, from, to };
    if (articlesLink(search) !== (this.#search && articlesLink(this.#search))) {
      this.#search = search;
      this.#load(0);
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#control?.abort();
  }

  #set(name, value, pause = 0) {
    this.#search[name] = value;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.page.navigation.became(articlesLink(this.#search));
      this.#load(0);
    }, pause);
  }

  async #load(number) {
    this.#control?.abort();
    const control = new AbortController();
    this.#control = control;
    Object.assign(this, { loading: true, problem: null });
    try {
      const search = { ...this.#search, q: this.#search.q.trim(), sort: "newest" };
      const part = await articles({ ...search, page: number, size: SIZE }, control.signal);
      this.found = number ? [...this.found, ...part.articles] : part.articles;
      Object.assign(this, { total: part.total, loading: false });
      this.#next = number + 1;
    } catch (failure) {
      if (this.#control === control) {
        Object.assign(this, { problem: failure, loading: false });
      }
    }
    if (!this.#shown) {
      this.#shown = true;
      await this.updateComplete;
      this.dispatchEvent(new Event("shown"));
    }
  }

  render() {
    const { words, corpus } = this;
    return html`<h1 tabindex="-1">${words.articles}</h1>
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
    const search = this.#search;
    const day = (name) => html`<label>
      <span>${words[name]}</span>
      <input type="date" name=${name} min=${earliest ?? ""} max=${latest ?? ""}
        .value=${search[name]} @change=${({ target }) => this.#set(name, target.value)}>
    </label>`;
    return html`<form class="find" role="search" novalidate
      @submit=${(event) => event.preventDefault()}>
      <label class="words">
        <span>${words.searchArticles}</span>
        <input type="search" name="q" maxlength=${this.page.maxQuestionLength} autocomplete="off"
          .value=${search.q} @input=${({ target }) => this.#set("q", target.value, PAUSE)}>
      </label>
      <label>
        <span>${words.publisher}</span>
        <select name="publisher" @change=${({ target }) => this.#set("publisher", target.value)}>
          <option value="">${words.everyPublisher}</option>
          ${publishers.map(
            ({ name, articles }) => html`<option value=${name}
              ?selected=${name === search.publisher}>${name} (${articles})</option>`,
          )}
        </select>
      </label>
      ${day("from")}${day("to")}
    </form>`;
  }

  #item(article) {
    const { passage } = article;
    const place = passage && { articleId: article.id, start: passage.start, end: passage.end };
    return html`<li>
      <a class="title" data-inside lang=${article.language}
        href=${articleLink(place ?? { articleId: article.id })}
        ><bdi>${titleOf(article)}</bdi></a>
      <p class="credit">${creditView(article, this.page)}</p>
      ${passage
        ? html`<p class="snippet" lang=${article.language}><bdi>${passage.text}</bdi></p>`
        : null}
    </li>`;
  }

  #failed(words) {
    const { kind = "failed" } = this.problem;
    return html`<p class="notice" role="alert">
      <strong>${words.kinds[kind]}</strong> ${words.problems[kind]}
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
