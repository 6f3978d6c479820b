import { html } from "lit";
import { compare } from "../../api/service.js";
import { isFiltered } from "../../ask/filters-view.js";
import { asBody } from "../../shared/links.js";
import { languageOf } from "../../shared/typography.js";
import { chip, sentenceView } from "../../sources/answer-view.js";
import { wordsOf } from "../../words/later/views.js";

/** Has publishers compared by what they say to the question of a version. */
export const find = ({ question, answer, filters }) =>
  compare({
    question: answer.question,
    language: languageOf(question),
    ...asBody(filters),
  });

/** Says what was found, for those who hear it. */
export const told = ({ publishers, differences }, page) =>
  wordsOf(page).compared(publishers.filter(({ silent }) => !silent).length, differences.length);

/** Where publishers differ, and what each says. */
export function view(found, { filters }, page) {
  const words = wordsOf(page);
  const { publishers, differences, citations, degraded, notCompared = [] } = found;
  const answering = publishers.filter(({ silent }) => !silent).length;
  return html`
    ${answering
      ? null
      : html`<p class="notice calm">${words.nobodyAnswers}
          ${isFiltered(filters) ? words.filtersOn : null}</p>`}
    ${differences.length
      ? html`<h3>${words.differences}</h3>
          <ul class="differences">
            ${differences.map((one) => differenceView(one, citations, page))}
          </ul>`
      : null}
    ${answering > 1 && !differences.length
      ? html`<p class="quiet">${words.noDifferences}</p>`
      : null}
    ${publishers.length
      ? html`<h3>${words.eachSays}</h3>
          <ul class="rows">
            ${publishers.map((one) => publisherView(one, citations, page))}
          </ul>`
      : null}
    ${notCompared.length
      ? html`<p class="quiet">${words.notCompared}
          ${notCompared.map((name, at) => html`${at ? words.comma : ""}<bdi>${name}</bdi>`)}</p>`
      : null}
    ${degraded
      ? html`<p class="notice"><strong>${words.kinds.degraded}</strong> ${words.degraded}</p>`
      : null}
  `;
}

function differenceView({ kind, about, statement, citations: numbers }, citations, page) {
  const language = languageOf(statement);
  const words = wordsOf(page);
  return html`<li>
    <p class="kind">${words.differenceKinds[kind] ?? words.differ}</p>
    <p class="about" lang=${languageOf(about)}><bdi>${about}</bdi></p>
    <p lang=${language}>${statementView(said(statement, about), numbers, citations, page)}</p>
  </li>`;
}

/** What a statement says of what it begins with, which stands above it. */
const said = (statement, about) =>
  [`${about}：`, `${about}: `].reduce(
    (text, start) => (text.startsWith(start) ? text.slice(start.length) : text),
    statement,
  );

/** A statement with its marks, and those of its citations that it does not mark at its end. */
function statementView(statement, numbers, citations, page) {
  const rest = new Set(numbers);
  const marks = (some) => {
    const chips = citations
      .filter(({ number }) => some.includes(number))
      .map((one) => chip(one, citations, "", page));
    return html`\u2060<span class="marks">${chips}</span>`;
  };
  const parts = statement.split(/((?:\[\d+\])+)/u).map((part, at) => {
    const some = at % 2 ? [...part.matchAll(/\d+/gu)].map(Number) : [];
    if (!some.length || !some.every((number) => numbers.includes(number))) {
      return html`<bdi>${part}</bdi>`;
    }
    some.forEach((number) => rest.delete(number));
    return marks(some);
  });
  return html`${parts}${rest.size ? marks([...rest]) : null}`;
}

function publisherView({ publisher, silent, sentences }, citations, page) {
  const words = wordsOf(page);
  const name = publisher ?? words.noPublisher;
  return html`<li class=${silent ? "silent" : ""}>
    <h4 lang=${languageOf(name)}><bdi>${name}</bdi></h4>
    ${silent
      ? html`<p>${words.silent}</p>`
      : html`<ul>
          ${sentences.map((one) => sentenceItem(one, citations, page))}
        </ul>`}
  </li>`;
}

function sentenceItem(sentence, citations, page) {
  const language = languageOf(sentence.text);
  return html`<li>
    <p lang=${language}>${sentenceView(sentence, citations, language, page)}</p>
    <p class="check ${sentence.verification}">${page.words.verification[sentence.verification]}</p>
  </li>`;
}
