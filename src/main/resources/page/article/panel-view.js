import { html } from "lit";
import { articleLink, titleOf } from "../shared/links.js";
import { creditView } from "../sources/sources-view.js";
import { articleText, located } from "./article-view.js";
import { versionView } from "./version-view.js";

/**
 * What stands above an article beside an answer: which citation it is, and the ways to others.
 *
 * @param {ArticlePanel} panel what is shown
 * @param {(by: number) => void} go goes so many citations on
 */
export function panelHeader({ page, words, citation, citations, at }, go) {
  const last = citations.length - 1;
  const { close } = words;
  const step = (by, name, sign, off) => html`<button
    type="button"
    class="icon"
    aria-label=${name}
    title=${name}
    ?disabled=${off}
    @click=${() => go(by)}
  >${sign}</button>`;
  return html`<header>
    <div class="panel-bar">
      ${step(-1, words.previousCitation, "‹", at <= 0)}
      <span aria-live="polite">${words.citationOf(at + 1, last + 1)}</span>
      ${step(1, words.nextCitation, "›", at >= last)}
      <a class="whole" href=${articleLink(citation)} target="_blank">${words.ownPage}</a>
      <button type="button" class="icon" aria-label=${close} title=${close}
        @click=${({ target }) => target.closest("dialog").close()}>×</button>
    </div>
    <h2 id="panel-title"><bdi>${titleOf(citation)}</bdi></h2>
    <p class="credit">${creditView(citation, page)}</p>
  </header>`;
}

/**
 * What a reader has to know of the version that is shown; see version-view.js.
 *
 * @param {ArticlePanel} panel what is shown
 * @param {(way: string) => void} show shows it another way
 */
export function panelVersion({ words, citation, read, newest, way }, show) {
  const without = way === "newest" && !located(citation, newest.text);
  const toNewest = html`<button type="button" @click=${() => show("newest")}>
    ${words.newestVersion}</button>`;
  return versionView(read, without ? "without" : way, toNewest, words, show);
}

/** The text of the article with its quotes, or the quote alone where the text is not there. */
export function panelText(panel) {
  const { words, citation, citations, read, newest, way } = panel;
  const failed = panel.problem
    ? html`<p class="notice" role="alert">${words.problems[panel.problem]}</p>`
    : null;
  if (!read) {
    return html`${failed}<blockquote>${citation.quote}</blockquote>`;
  }
  const shown = way === "newest" ? newest : read.article;
  const current = located(citation, shown.text);
  const quotes = citations
    .filter(({ articleId }) => articleId === citation.articleId)
    .map((one) => located(one, shown.text))
    .filter(Boolean);
  const otherwise = citation.printing ? words.printedOtherwise : words.articleChanged;
  return html`${failed}
    ${current || way === "newest"
      ? null
      : html`<p class="notice">${otherwise}</p>
          <blockquote>${citation.quote}</blockquote>`}
    ${way === "changes"
      ? panel.changes.changedText(shown, quotes, current, words)
      : articleText(shown, quotes, current)}`;
}
