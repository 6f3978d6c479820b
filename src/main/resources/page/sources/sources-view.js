import { html } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { articleLink, safeUrl, titleOf } from "../shared/links.js";
import { credit, languageOf } from "../shared/typography.js";
import { sourceName } from "./answer-view.js";
import { alsoInView, originView } from "./printings-view.js";

/** The list of cited sources. */
export const sourcesView = (version, page) => html`
  <section class="sources">
    <h3>${page.words.sources}</h3>
    ${originView(version, page)} ${list(version.citations, page)}
  </section>
`;

/** The nearest passages of a question that was declined. */
export const relatedView = (citations, page) => html`
  <section class="sources">
    <h3>${page.words.related}</h3>
    ${list(citations, page)}
  </section>
`;

/** What was found but is not cited, one click away. */
export function alsoFoundView(version, page) {
  const passages = version.passages.filter((passage) => !isCited(passage, version.citations));
  return passages.length
    ? html`<details class="also">
        <summary>${page.words.alsoFound(passages.length)}</summary>
        ${list(passages, page)}
      </details>`
    : null;
}

const isCited = (passage, citations) =>
  citations.some(
    ({ articleId, start, end }) =>
      articleId === passage.articleId && start < passage.end && end > passage.start,
  );

const list = (citations, page) =>
  html`<ol class="list">
    ${repeat(
      citations,
      (citation) => citation.number,
      (citation) => item(citation, citations, page),
    )}
  </ol>`;

const item = (citation, all, page) => html`
  <li>
    <a
      class="title"
      href=${articleLink(citation)}
      aria-label="${sourceName(citation, page)}: ${titleOf(citation)}"
      @click=${(event) => page.openCitation(event, all, citation)}
    ><span class="number" aria-hidden="true">${citation.number}</span
      ><bdi lang=${languageOf(titleOf(citation))}>${titleOf(citation)}</bdi></a>
    <p class="credit">${creditView(citation, page)}</p>
    <blockquote lang=${languageOf(citation.quote)}><bdi>${citation.quote}</bdi></blockquote>
    ${alsoInView(citation, page)}
  </li>
`;

/** Who published and when, with a link to the publisher where there is one that is safe. */
export function creditView(source, { words, language }) {
  const url = safeUrl(source.url);
  const said = credit(source, language);
  const link = html`<a href=${url} target="_blank" rel="noopener noreferrer">${words.original}</a>`;
  return html`<bdi>${said}</bdi>${said && url ? " · " : ""}${url ? link : ""}`;
}
