import { html } from "lit";
import { between, date } from "../../shared/typography.js";
import { wordsOf } from "../../words/later/views.js";

/** How the question was read, what was found, and what was left out and why. */
export function checksView({ checks }, page, share) {
  const words = wordsOf(page);
  const { names, time, passages, minConfidence, dropped } = checks;
  const left = Object.entries(dropped);
  return html`<dt>${words.questionRead}</dt>
    <dd>${[
      words.read(words.readIn[checks.language], words.asksFor[checks.kind]),
      names.length ? words.withNames(names.join(words.comma)) : "",
      time.length ? words.ofTimes(time.map((one) => period(one, words, page)).join(words.comma)) : "",
    ]
      .filter(Boolean)
      .join(between(page.language))}</dd>
    <dt>${words.passagesFound}</dt>
    <dd>${words.enough(passages, share.format(minConfidence))}</dd>
    ${left.length
      ? html`<dt>${words.leftOut}</dt>
          ${left.map(
            ([ground, number]) => html`<dd>${words.sentences(number)}${words.leftOutSince[ground]}</dd>`,
          )}`
      : null}`;
}

/** In words, since Chinese has no range of whole dates. */
function period({ relation, from, to }, words, { language }) {
  const both = [...new Set([from, to])].map((day) => date(day, language));
  return words.when[relation](both.join(words.span));
}
