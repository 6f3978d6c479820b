import { html } from "lit";

/** Why something goes on only later; it does by itself. */
export const waitingView = (problem, { words }) => html`<p class="notice">
  <strong>${words.kinds[problem.kind]}</strong>
  <span class="progress">${words.waiting[problem.kind](problem)}</span></p>`;

/**
 * Why something failed, and what to do: from when on to try again, where that is known.
 *
 * @param {object} problem see trying.js
 * @param {TemplateResult} again the button that tries again
 * @param {string|null} kept what is there all the same
 * @param {SummitPage} page says words, and knows the time
 */
export function failureView(problem, again, kept, { words, now }) {
  const wait = Math.ceil((problem.until - now) / 1000);
  const { kind, detail } = problem;
  const text = kind === "refused" ? words.refused(detail) : words.problems[kind];
  return html`<div class="notice ${kind}">
    <p role="alert"><strong>${words.kinds[kind]}</strong> ${text} ${kept}</p>
    <p>${wait > 0 ? words.againIn(wait) : again}</p>
  </div>`;
}
