import { html, LitElement } from "lit";
import { articleText } from "./article-view.js";
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
      this.#load(this.view.id);
    }
  }

  async #load(id) {
    Object.assign(this, { article: null, problem: null });
    try {
      this.article = await article(id);
      this.page.navigation.titled(this.article.title);
    } catch (failure) {
      this.problem = failure.kind ?? "failed";
    }
    await this.updateComplete;
    this.querySelector("mark")?.scrollIntoView({ block: "center" });
  }

  render() {
    const { words } = this;
    return html`<nav class="back"><a href="?articles" data-inside>${words.allArticles}</a></nav>
      ${this.#content(words)}`;
  }

  #content(words) {
    if (this.problem) {
      return html`<h1>${words.noArticle}</h1>
        <p class="notice">${words.problems[this.problem]}</p>`;
    }
    if (!this.article) {
      return html`<p class="progress">${words.loading}</p>`;
    }
    const { start, end } = this.view;
    const quote = end > start ? { start, end } : null;
    return html`<article>
      <h1 lang=${this.article.language}><bdi>${this.article.title || this.article.id}</bdi></h1>
      <p class="credit">${creditView(this.article, this.page)}</p>
      ${articleText(this.article, quote ? [quote] : [], quote)}
    </article>`;
  }
}

customElements.define("one-article", OneArticle);
