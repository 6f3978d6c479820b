import { html } from "lit";
import { placeMenu } from "../shared/place.js";
import { date } from "../shared/typography.js";

/** No filter: every article may answer. */
export const NO_FILTERS = Object.freeze({ publishers: [], from: "", to: "" });

/** Whether some articles are left out. */
export const isFiltered = ({ publishers, from, to }) =>
  publishers.length > 0 || Boolean(from) || Boolean(to);

/** The button that opens the filters. */
export const filtersButton = (filters, { words }) => html`<button type="button" class="quiet"
  popovertarget="filters" aria-pressed=${isFiltered(filters)}>${words.filters}</button>`;

/** What sets which articles may answer; apart from the question, which it must not send. */
export function filtersMenu(filters, page) {
  const { words } = page;
  return html`<div id="filters" popover class="menu wide" role="group" aria-label=${words.filters}
      @toggle=${placeMenu}>
      ${publishersView(filters, page)} ${periodView(filters, page)}
      <button type="button" ?disabled=${!isFiltered(filters)}
        @click=${() => page.filter(NO_FILTERS)}>${words.noFilters}</button>
    </div>`;
}

function publishersView(filters, page) {
  const { publishers } = filters;
  const changed = ({ target }) =>
    page.filter({
      ...filters,
      publishers: target.checked
        ? [...publishers, target.value]
        : publishers.filter((name) => name !== target.value),
    });
  return html`<fieldset>
    <legend>${page.words.publishers}</legend>
    <div class="choices">
      ${page.corpus.publishers.map(
        ({ name }) => html`<label><input type="checkbox" value=${name}
          .checked=${publishers.includes(name)} @change=${changed}> <bdi>${name}</bdi></label>`,
      )}
    </div>
  </fieldset>`;
}

function periodView(filters, page) {
  const { words, corpus } = page;
  const day = (name, { min, max }) => html`<label>
    <span>${words[name]}</span>
    <input type="date" .value=${filters[name]} min=${min ?? ""} max=${max ?? ""}
      @change=${({ target }) => page.filter(ordered(filters, name, target.value))}>
  </label>`;
  return html`<fieldset class="period">
    <legend>${words.period}</legend>
    ${day("from", { min: corpus.earliest, max: corpus.latest })}
    ${day("to", { min: corpus.earliest, max: corpus.latest })}
  </fieldset>`;
}

/** A first day after the last one moves the last one along, and the other way round. */
function ordered(filters, name, value) {
  const changed = { ...filters, [name]: value };
  if (changed.from && changed.to && changed.from > changed.to) {
    changed.from = value;
    changed.to = value;
  }
  return changed;
}

/** What is set, each with the way to take it off. */
export function activeFilters(filters, page) {
  const { words, language } = page;
  const tag = (text, without) => html`<li><button type="button" class="tag"
    aria-label=${words.removeFilter(text)} @click=${() => page.filter({ ...filters, ...without })}
    ><bdi>${text}</bdi> <span aria-hidden="true">×</span></button></li>`;
  return isFiltered(filters)
    ? html`<ul class="tags" aria-label=${words.filters}>
        ${filters.publishers.map((name) =>
          tag(name, { publishers: filters.publishers.filter((other) => other !== name) }),
        )}
        ${filters.from ? tag(words.since(date(filters.from, language)), { from: "" }) : null}
        ${filters.to ? tag(words.until(date(filters.to, language)), { to: "" }) : null}
      </ul>`
    : null;
}
