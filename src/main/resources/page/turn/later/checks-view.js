import { html } from "lit";
import { days } from "../../shared/typography.js";
import { wordsOf } from "../../words/later/views.js";

/** How the question was read, what was found, and what was left out and why. */
export function checksView({ checks }, page, share) {
  const words = wordsOf(page);
  const { names, time, passages, minConfidence, dropped } = checks;
  const times = time.map(({ relation, from, to }) =>
    words.when[relation](days(from, to, page.language)),
  );
  const left = Object.entries(dropped);
  return html`<dt>${words.questionRead}</dt>
    <dd>${words.read(words.readIn[checks.language], words.asksFor[checks.kind])}
      ${names.length ? words.withNames(names.join(words.comma)) : null}
      ${times.length ? words.ofTimes(times.join(words.comma)) : null}</dd>
    <dt>${words.passagesFound}</dt>
    <dd>${words.enough(passages, share.format(minConfidence))}</dd>
    ${left.length
      ? html`<dt>${words.leftOut}</dt>
          ${left.map(
            ([ground, number]) => html`<dd>${words.sentences(number)}${words.leftOutSince[ground]}</dd>`,
          )}`
      : null}`;
}
