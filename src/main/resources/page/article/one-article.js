import { html, LitElement } from "lit";
import { later, versionOf } from "../api/service.js";
import { articleLink, titleOf } from "../shared/links.js";
import { alsoInView } from "../sources/printings-view.js";
import { creditView } from "../sources/sources-view.js";
import { articleText } from "./article-view.js";
import { versionView } from "./version-view.js";

/** An article on its own, at a part of its text and in a version where the address names these. */
class OneArticle extends LitElement {
  static properties = {
    page: { attribute: false },
    words: { attribute: false },
    view: { attribute: false },
    read: { state: true },
    way: { state: true },
    problem: { state: true },
  };

  /** What shows changes, once it is needed. */
  #changes = null;

  createRenderRoot() {
    return this;
  }

  willUpdate(changed) {
    const before = changed.get("view");
    const { id, version } = this.view;
    if (changed.has("view") && (before?.id !== id || before.version !== version)) {
      this.#load();
    }
  }

  async #load() {
    const { view } = this;
    Object.assign(this, { read: null, way: "cited", problem: null });
    try {
      const read = await versionOf(view.id, view.version);
      if (view.id === this.view.id && view.version === this.view.version) {
        this.read = read;
        this.page.navigation.titled(titleOf(read.article));
      }
    } catch (failure) {
      this.problem = failure.kind ?? "failed";
    }
    await this.updateComplete;
    this.querySelector("h1")?.focus({ preventScroll: true });
    this.querySelector("mark")?.scrollIntoView({ block: "center" });
  }

  async #show(way) {
    try {
      this.#changes ??= await later(() => import("./later/changes-view.js"));
    } catch (failure) {
      this.problem = failure.kind;
      return;
    }
    this.way = way;
    await this.updateComplete;
    this.querySelector("ins, del, mark")?.scrollIntoView({ block: "center" });
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
    if (!this.read) {
      return html`<p class="progress">${words.loading}</p>`;
    }
    const { article, lost } = this.read;
    const { start, end } = this.view;
    // Of another version these would be other words.
    const quote = end > start && !lost ? { start, end } : null;
    const text = this.way === "changes" ? this.#changes.changedText : articleText;
    const newest = html`<a class="button" data-inside
      href=${articleLink({ articleId: article.id })}>${words.newestVersion}</a>`;
    return html`<article>
      <h1 tabindex="-1" lang=${article.language}><bdi>${titleOf(article)}</bdi></h1>
      <p class="credit">${creditView(article, this.page)}</p>
      ${alsoInView(article, this.page)}
      ${versionView(this.read, this.way, newest, words, (way) => this.#show(way))}
      ${text(article, quote ? [quote] : [], quote, words)}
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
