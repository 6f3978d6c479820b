import { html } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { articleLink } from "../shared/links.js";
import { markdown } from "../shared/markdown.js";
import { between, citationsAt, date, languageOf } from "../shared/typography.js";

/**
 * The sentences of an answer with their citations.
 *
 * @param {object} version of a turn; see conversation.js
 * @param {SummitPage} page says words and opens citations
 */
export function answerView(version, page) {
  const { sentences } = version;
  if (!sentences.length) {
    return null;
  }
  const language = languageOf(sentences[0].text);
  return html`<p class="answer" lang=${language}>${repeat(
    sentences,
    (sentence, index) => index,
    (sentence) => sentenceView(sentence, version.citations, language, page),
  )}</p>`;
}

/** A sentence with the marks of what it cites. */
export function sentenceView(sentence, citations, language, page) {
  const { text, verification } = sentence;
  const at = citationsAt(text);
  const said = text.slice(0, at);
  const chips = sentence.citations.map((number) => {
    const citation = citations.find((one) => one.number === number);
    return citation ? chip(citation, citations, verification, page) : null;
  });
  // A word joiner keeps the first mark with the word before it. What quotes is shown as it stands.
  return html`<span class="sentence ${verification}"><bdi>${
    verification === "exact" ? said : markdown(said)
  }</bdi>${"\u2060"}<span class="marks">${chips}${text.slice(at)}</span></span>${between(language)}`;
}

/**
 * A mark that says its source when pointed at, and opens it when clicked.
 *
 * @param {object} citation what is cited
 * @param {object[]} citations those to go through from there
 * @param {string|null} verification how what it marks was checked, empty where that is not told;
 *     null where the quote is there to be read
 * @param {SummitPage} page says words and opens citations
 */
export function chip(citation, citations, verification, page) {
  return html`<a
    class="chip"
    role="doc-noteref"
    href=${articleLink(citation)}
    aria-label=${sourceName(citation, page)}
    .cited=${verification === null ? null : { citation, verification }}
    @click=${(event) => page.openCitation(event, citations, citation)}
  >${citation.number}</a>`;
}

/** Names a source for those who hear it: source 2, BBC, 16 November 2023. */
export function sourceName({ number, publisher, publishedAt }, { words, language }) {
  return words.source([number, publisher, date(publishedAt, language)].filter(Boolean));
}
