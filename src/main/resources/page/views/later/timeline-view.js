import { html } from "lit";
import { timeline } from "../../api/service.js";
import { isFiltered } from "../../ask/filters-view.js";
import { asQuery } from "../../shared/links.js";
import { date, languageOf } from "../../shared/typography.js";
import { chip } from "../../sources/answer-view.js";
import { alsoInView } from "../../sources/printings-view.js";
import { wordsOf } from "../../words/later/views.js";
import { eventTime } from "./event-time.js";

/** So many who tell of an event are shown; the others are one click away. */
const SHOWN = 3;

/** Finds the events that the question of a version is about, their sources numbered through. */
export async function find({ answer, filters }) {
  const { events } = await timeline({ q: answer.question, ...asQuery(filters) });
  const citations = events.flatMap(({ sources }) => sources);
  citations.forEach((source, at) => (source.number = at + 1));
  return { events, citations };
}

/** Says what was found, for those who hear it. */
export const told = ({ events }, page) => wordsOf(page).events(events.length);

/** The events in their order, each with those who tell of it. */
export function view({ events, citations }, { filters }, page) {
  const words = wordsOf(page);
  if (!events.length) {
    return html`<p class="notice calm">${words.noEvents}
      ${isFiltered(filters) ? words.filtersOn : null}</p>`;
  }
  return html`<p class="quiet">${words.events(events.length)} ${words.timelineMeans}</p>
    <ol class="rows timeline">
      ${events.map(
        (event) => html`<li>
          <h3>${eventTime(event, page)}</h3>
          ${toldBy(event.sources, citations, page)}
        </li>`,
      )}
    </ol>`;
}

function toldBy(sources, citations, page) {
  const list = (some) => html`<ul>
    ${some.map((source) => sourceView(source, citations, page))}
  </ul>`;
  const more = sources.slice(SHOWN);
  return html`<div>
    ${list(sources.slice(0, SHOWN))}
    ${more.length
      ? html`<details>
          <summary>${wordsOf(page).moreTell(more.length)}</summary>
          ${list(more)}
        </details>`
      : null}
  </div>`;
}

function sourceView(source, citations, page) {
  const reported = date(source.publishedAt, page.language);
  const credit = [source.publisher, reported && wordsOf(page).reported(reported)].filter(Boolean);
  return html`<li>
    <blockquote lang=${languageOf(source.quote)}><bdi>${source.quote}</bdi>\u2060<span
      class="marks">${chip(source, citations, null, page)}</span></blockquote>
    <p class="credit"><bdi>${credit.join(" · ")}</bdi></p>
    ${alsoInView(source, page)}
  </li>`;
}
