import { html } from "lit";

/**
 * What a reader has to know of the version of an article that is shown; empty where there is
 * nothing.
 *
 * @param {{article: object, lost: boolean}|null} read the version that was cited; see service.js
 * @param {"cited"|"changes"|"newest"|"without"} way what is shown of it: the newest version may be
 *     without what was cited
 * @param {TemplateResult} newest the way to the newest version
 * @param {object} words what the page says
 * @param {(way: string) => void} show shows it another way
 */
export function versionView(read, way, newest, words, show) {
  const text = read ? textOf(read, way, words) : "";
  return html`<div class=${text ? "notice version" : ""}>
    <p role="status">${text}</p>
    ${text && !read.lost ? html`<p>${actions(read.article, way, newest, words, show)}</p>` : null}
  </div>`;
}

/** What became of an article since it was as it is shown: "withdrawn", "corrected" or nothing. */
function fateOf({ version, newest }) {
  // Services that keep no versions name none.
  if (newest === undefined || newest === version) {
    return "";
  }
  return newest === null ? "withdrawn" : "corrected";
}

const isNewest = (way) => way === "newest" || way === "without";

function textOf({ article, lost }, way, words) {
  if (lost) {
    return words.versionLost;
  }
  if (isNewest(way)) {
    return way === "newest" ? words.newestShown : words.newestWithout;
  }
  const fate = fateOf(article);
  const corrected = way === "changes" ? words.changesShown : words.corrected;
  return { withdrawn: words.withdrawn, corrected }[fate] ?? "";
}

function actions({ newest: now, changes }, way, newest, words, show) {
  if (now === null) {
    return null;
  }
  const toggle = html`<button type="button" aria-pressed=${way === "changes"}
    @click=${() => show(way === "changes" ? "cited" : "changes")}>${words.whatChanged}</button>`;
  return isNewest(way)
    ? html`<button type="button" @click=${() => show("cited")}>${words.citedVersion}</button>`
    : html`${changes.length ? toggle : words.sameText} ${newest}`;
}
