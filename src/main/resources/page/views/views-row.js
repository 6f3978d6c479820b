import { html, nothing } from "lit";
import { failureView, waitingView } from "../shared/problem-view.js";
import { VIEWS } from "./views.js";

/** Whether there is something to look at in other ways: an answer, or passages that are near. */
const isViewable = ({ answer, sentences }) =>
  answer !== null && (sentences.length > 0 || answer.related.length > 0);

const tabId = (turn, name) => `view-${name}-${turn.id}`;
const panelId = (turn) => `viewed-${turn.id}`;

/**
 * The views of an answer as tabs. Their row has its place before the answer comes: nothing that is
 * read moves when they do.
 */
export function viewsRow(turn, version, page) {
  const { words, views } = page;
  const open = views.open(turn, version);
  const tab = (name) => html`<button
    type="button"
    role="tab"
    id=${tabId(turn, name)}
    aria-selected=${name === open}
    aria-controls=${panelId(turn)}
    tabindex=${name === open ? 0 : -1}
    @click=${() => views.show(turn, version, name)}
  >${words.views[name]}</button>`;
  return html`<div class="views ${isViewable(version) ? "" : "later"}" role="tablist"
    aria-label=${words.viewsOf} @keydown=${step}>${VIEWS.map(tab)}</div>`;
}

/** Arrows go from tab to tab; they open nothing, since that asks the service. */
function step(event) {
  const tabs = [...event.currentTarget.children];
  const at = tabs.indexOf(event.target);
  const to = {
    ArrowRight: (at + 1) % tabs.length,
    ArrowLeft: (at + tabs.length - 1) % tabs.length,
    Home: 0,
    End: tabs.length - 1,
  }[event.key];
  if (to !== undefined) {
    event.preventDefault();
    tabs[to].focus();
  }
}

/** What the open view shows: the answer, or what is known for another. */
export function viewed(turn, version, answer, page) {
  const open = page.views.open(turn, version);
  const labelled = isViewable(version);
  const other = open !== VIEWS[0];
  return html`<div
      ?hidden=${other}
      id=${other ? nothing : panelId(turn)}
      role=${labelled ? "tabpanel" : nothing}
      aria-labelledby=${labelled ? tabId(turn, VIEWS[0]) : nothing}
    >${answer}</div>
    ${other
      ? html`<div class="view" id=${panelId(turn)} role="tabpanel" tabindex="0"
          aria-labelledby=${tabId(turn, open)}
          aria-busy=${isBusy(page.views.content(turn, version))}
        >${otherView(turn, version, open, page)}</div>`
      : null}`;
}

const isBusy = ({ state }) => state === "loading" || state === "waiting";

function otherView(turn, version, open, page) {
  const { words, views } = page;
  const { state, problem, module, found } = views.content(turn, version);
  // The button goes; who pressed it stays in the view.
  const tryAgain = ({ target }) => {
    target.closest("[role=tabpanel]").focus();
    views.again(turn, version);
  };
  if (state === "loading") {
    return html`<p class="progress">${words.looking[open]}</p>`;
  }
  if (state === "waiting") {
    return waitingView(problem, page);
  }
  if (state === "failed") {
    const again = html`<button type="button" @click=${tryAgain}>${words.retry}</button>`;
    return failureView(problem, again, null, page);
  }
  return module.view(found, version, page);
}
