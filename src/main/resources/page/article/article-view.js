import { html } from "lit";

/**
 * The text of an article in paragraphs, with quotes marked. Offsets count UTF-16, as slice does.
 *
 * @param {object} article as GET /articles/{id} sends it
 * @param {{start: number, end: number}[]} quotes what to mark
 * @param {{start: number, end: number}|null} current the one that is looked at
 */
export function articleText({ text, language }, quotes, current) {
  const paragraphs = [];
  for (const { index, 0: line } of text.matchAll(/[^\n]+/gu)) {
    const end = index + line.length;
    paragraphs.push(html`<p>${markedText(text, index, end, quotes, current)}</p>`);
  }
  return html`<div class="article-text" lang=${language} dir="auto">${paragraphs}</div>`;
}

/** A part of the text of an article, with the quotes in it marked. */
export const markedText = (text, start, end, quotes, current) =>
  cut(text, start, end, quotes).map((part) => view(text, part, quotes, current));

/** Where a quote is in a text that may have changed since: where it was, else where it now is. */
export function located(citation, text) {
  const { start, end, quote } = citation;
  if (quote === undefined || text.slice(start, end) === quote) {
    return { start, end };
  }
  const at = text.indexOf(quote);
  return at < 0 ? null : { start: at, end: at + quote.length };
}

/** Cuts a part of a text where quotes begin and end. */
function cut(text, start, end, quotes) {
  const inside = (offset) => offset > start && offset < end;
  const offsets = [start, end, ...quotes.flatMap((q) => [q.start, q.end]).filter(inside)];
  const sorted = [...new Set(offsets)].sort((one, other) => one - other);
  return sorted.slice(1).map((to, index) => ({ start: sorted[index], end: to }));
}

function view(text, part, quotes, current) {
  const said = text.slice(part.start, part.end);
  const covers = (quote) => quote && quote.start <= part.start && quote.end >= part.end;
  if (covers(current)) {
    return html`<mark class="current">${said}</mark>`;
  }
  return quotes.some(covers) ? html`<mark>${said}</mark>` : said;
}
