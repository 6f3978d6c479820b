import { html } from "lit";
import { markedText } from "../article-view.js";

/**
 * The text of an older version of an article with what the newest one says otherwise, at its place.
 *
 * @param {object} article as GET /articles/{id} sends it
 * @param {{start: number, end: number}[]} quotes what to mark of the older text
 * @param {{start: number, end: number}|null} current the one that is looked at
 * @param {object} words say to those who see no difference what is which
 */
export function changedText({ text, language, changes }, quotes, current, words) {
  const paragraphs = [[]];
  for (const piece of pieces(text, changes, language)) {
    const whole = piece.added ?? text;
    for (const { index, 0: line } of whole.slice(piece.start, piece.end).matchAll(/[^\n]+|\n+/gu)) {
      if (line.startsWith("\n")) {
        paragraphs.push([]);
      } else {
        const start = piece.start + index;
        const part = { ...piece, start, end: start + line.length };
        paragraphs.at(-1).push(view(text, part, quotes, current, words));
      }
    }
  }
  return html`<div class="article-text" lang=${language} dir="auto">
    ${paragraphs.filter((parts) => parts.length).map((parts) => html`<p>${parts}</p>`)}
  </div>`;
}

function view(text, { added, removed, start, end }, quotes, current, words) {
  if (added !== undefined) {
    return html`<ins><span class="unseen">${words.added}</span>${added.slice(start, end)}</ins>`;
  }
  const said = markedText(text, start, end, quotes, current);
  return removed ? html`<del><span class="unseen">${words.removed}</span>${said}</del>` : said;
}

/** Cuts both versions into what stayed, what was removed and what was added. */
function pieces(text, changes, language) {
  const all = [];
  let at = 0;
  for (const { start, removed, added } of changes) {
    const [before, after] = common(removed, added, language);
    const to = start + removed.length - after;
    all.push(
      { start: at, end: start + before },
      { start: start + before, end: to, removed: true },
      { start: before, end: added.length - after, added },
    );
    at = to;
  }
  return [...all, { start: at, end: text.length }];
}

/** How much two texts have in common at their beginnings and at their ends, in whole words. */
function common(one, other, language) {
  const [left, right] = [one, other].map((text) => wordsOf(text, language));
  const most = Math.min(left.length, right.length);
  let before = 0;
  while (before < most && left[before] === right[before]) {
    before++;
  }
  let after = 0;
  while (after < most - before && left.at(-1 - after) === right.at(-1 - after)) {
    after++;
  }
  const length = (some) => some.join("").length;
  return [length(left.slice(0, before)), length(left.slice(left.length - after))];
}

function wordsOf(text, language) {
  const cut = new Intl.Segmenter(language, { granularity: "word" }).segment(text);
  return Array.from(cut, ({ segment }) => segment);
}
