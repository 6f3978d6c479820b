import { html } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { suggestionsView } from "../ask/suggestions-view.js";
import { isRunning, shown } from "../conversation/conversation.js";
import { Composition } from "../shared/composition.js";
import { isFiltered, NO_FILTERS } from "../ask/filters-view.js";
import { failureView, waitingView } from "../shared/problem-view.js";
import { languageOf, lengthOf } from "../shared/typography.js";
import { alsoFoundView, relatedView, sourcesView } from "../sources/sources-view.js";
import { viewed, viewsRow } from "../views/views-row.js";
import { VIEWS } from "../views/views.js";
import { answerView } from "../sources/answer-view.js";
import { checkView } from "./check-view.js";
import { foundView } from "./found-view.js";
import { turnTools } from "./turn-tools.js";

const composition = new Composition();

/** One place in a conversation: a question and its answer, as it comes. */
export function turnView(turn, { last, page }) {
  const version = shown(turn);
  const declined = version.answer?.status === "declined";
  const other = page.views.open(turn, version) !== VIEWS[0];
  const answer = html`${last ? foundView(turn, version, page) : null}
    ${declined ? declinedView(turn, version, page) : answerView(version, page)}
    ${stateView(turn, version, page)}
    ${isRunning(version) ? null : afterView(turn, version, last, page)}`;
  return html`<section
    class="turn ${version.state} ${declined ? "declined" : ""} ${last ? "last" : ""}
      ${other ? "viewing" : ""}"
    aria-busy=${isRunning(version)}
    data-turn=${turn.id}
  >
    ${questionView(turn, version, last, page)} ${viewsRow(turn, version, page)}
    ${viewed(turn, version, answer, page)}
  </section>`;
}

function questionView(turn, version, last, page) {
  if (page.questions.editing === turn.id) {
    return editView(turn, version, page);
  }
  const searched = version.answer?.question ?? version.question;
  return html`<h2 lang=${languageOf(version.question)} dir="auto">${version.question}</h2>
    ${searched !== version.question
      ? html`<p class="searched">${page.words.searchedAs(searched)}</p>`
      : null}`;
}

function editView(turn, version, page) {
  const { words } = page;
  const send = (event) => {
    event.preventDefault();
    const question = event.currentTarget.elements.edited.value.trim();
    if (question && lengthOf(question) <= page.maxQuestionLength) {
      page.questions.again(turn, question);
    }
  };
  const key = (event) => {
    if (event.key === "Escape" && !composition.owns(event)) {
      page.questions.edit(null);
    } else if (composition.sends(event)) {
      event.preventDefault();
      event.currentTarget.form.requestSubmit();
    }
  };
  const checked = ({ target }) => {
    const length = lengthOf(target.value.trim());
    const most = page.maxQuestionLength;
    target.setCustomValidity(length > most ? words.length(length, most) : "");
  };
  return html`<form class="edit" @submit=${send}>
    <label class="unseen" for="edited">${words.label}</label>
    <textarea id="edited" name="edited" rows="2" required .value=${version.question}
      @input=${checked} @keydown=${key}
      @compositionend=${(event) => composition.ended(event)}></textarea>
    <button type="submit" class="main">${words.send}</button>
    <button type="button" @click=${() => page.questions.edit(null)}>${words.cancel}</button>
  </form>`;
}

/** Where the question could not be answered from the articles: why, and what was nearest. */
function declinedView(turn, { question, answer, filters }, page) {
  const { words } = page;
  const some = answer.related.length > 0;
  return html`<div class="refusal">
      <p class="badge">${words.declined}</p>
      <p class="answer">${answer.answer}</p>
      <p class="why">${some ? words.whyDeclined(answer.confidence) : words.nothingNear}</p>
      ${isFiltered(filters)
        ? html`<p>${words.filtersOn}
            <button type="button" @click=${() => page.questions.again(turn, question, NO_FILTERS)}>
              ${words.askWithoutFilters}
            </button></p>`
        : null}
    </div>
    ${some ? relatedView(answer.related, page) : null}`;
}

/** What happens, or why there is no more. */
function stateView(turn, version, page) {
  const { words } = page;
  if (version.state === "asking") {
    // The passages found take its place, and it is another below them.
    const step = () => html`<p class="progress">${words.steps[version.step](version.passages.length)}</p>`;
    return repeat([page.slow.has(version)], String, step);
  }
  if (version.state === "waiting") {
    return waitingView(version.problem, page);
  }
  const again = html`<button type="button" @click=${() => page.questions.again(turn, version.question)}>
    ${words.retry}</button>`;
  const some = version.sentences.length ? words.verifiedSoFar : null;
  if (version.state === "stopped" || version.state === "interrupted") {
    return html`<p class="notice calm">${words[version.state]} ${some} ${again}</p>`;
  }
  if (version.state === "failed") {
    return failureView(version.problem, again, some, page);
  }
  return version.answer.degraded
    ? html`<p class="notice"><strong>${words.kinds.degraded}</strong> ${words.degraded} ${again}</p>`
    : null;
}

/** What follows an answer. It waits for the end: growing, the answer would push it along. */
const afterView = (turn, version, last, page) => html`
  ${version.citations.length ? sourcesView(version, page) : null}
  ${alsoFoundView(version, page)} ${checkView(version, page)}
  ${turnTools(turn, version, last, page)}
  ${last ? suggestionsView(page.suggesting.next, page) : null}
`;
