import { html, LitElement } from "lit";
import { articleText } from "./article-view.js";
import { titleOf } from "./links.js";
import { article } from "./service.js";
import { creditView } from "./sources-view.js";

/** An article on its own, at a part of its text where the address names one. */
class OneArticle extends LitElement {
  static properties = {
    page: { attribute: false },
    words: { attribute: false },
    view: { attribute: false },
    article: { state: true },
    problem: { state: true },
  };

  createRenderRoot() {
    return this;
  }

  willUpdate(changed) {
    if (changed.has("view") && changed.get("view")?.id !== this.view.id) {
      this.#load();
    }
  }

  async #load() {
    const { id } = this.view;
    Object.assign(this, { article: null, problem: null });
    try {
      const found = await article(id);
      if (id === this.view.id) {
        this.article = found;
        this.page.navigation.titled(titleOf(found));
      }
    } catch (failure) {
      this.problem = failure.kind ?? "failed";
    }
    await this.updateComplete;
    this.querySelector("h1")?.focus({ preventScroll: true });
    this.querySelector("mark")?.scrollIntoView({ block: "center" });
  }

  render() {
    const { words } = this;
    return html`<nav class="back" aria-label=${words.articles}>
        <a href="?articles" data-inside>${words.allArticles}</a>
      </nav>
      ${this.#content(words)}`;
  }

  #content(words) {
    if (this.problem) {
      return this.#failed(words);
    }
    if (!this.article) {
      return html`<p class="progress">${words.loading}</p>`;
    }
    const { start, end } = this.view;
    const quote = end > start ? { start, end } : null;
    return html`<article>
      <h1 tabindex="-1" lang=${this.article.language}><bdi>${titleOf(this.article)}</bdi></h1>
      <p class="credit">${creditView(this.article, this.page)}</p>
      ${articleText(this.article, quote ? [quote] : [], quote)}
    </article>`;
  }

  #failed(words) {
    const gone = this.problem === "gone";
    return html`<h1 tabindex="-1">${gone ? words.noArticle : words.kinds[this.problem]}</h1>
      <p class="notice">${words.problems[this.problem]}
        ${gone
          ? null
          : html`<button type="button" @click=${() => this.#load()}>${words.retry}</button>`}</p>`;
  }
}

customElements.define("one-article", OneArticle);
