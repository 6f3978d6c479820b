import { html } from "lit";
import { days } from "../shared/typography.js";

const KINDS = ["exact", "supported", "repaired"];

/**
 * How an answer was made and checked, for those who want to know: while it is open, the sentences
 * of the answer are underlined by how each was checked. Of a refusal it tells how far the question
 * came. Answers that were kept from before have no `checks`.
 */
export function checkView({ answer, sentences }, { words, language }) {
  const declined = answer?.status === "declined";
  if (!answer || (declined && !answer.checks)) {
    return null;
  }
  const share = new Intl.NumberFormat(language, { style: "percent" });
  const count = (kind) => sentences.filter(({ verification }) => verification === kind).length;
  return html`<details class="checked">
    <summary>${words.checked}</summary>
    <dl>
      ${KINDS.filter(count).map(
        (kind) => html`<dt><span class="sentence ${kind}">${words.verification[kind]}</span></dt>
          <dd>${words.sentences(count(kind))}${words.verificationMeans[kind]}</dd>`,
      )}
      ${answer.checks ? checksView(answer, { words, language, share }) : null}
      ${declined
        ? null
        : html`<dt>${words.writtenBy}</dt>
            <dd>${answer.model === "extractive" ? words.extractive : answer.model}</dd>`}
      <dt>${words.confidence}</dt>
      <dd>${share.format(answer.confidence)}</dd>
      <dt>${words.time}</dt>
      <dd>${words.milliseconds(answer.timings.totalMs)}</dd>
    </dl>
  </details>`;
}

/** How the question was read, what was found, and what was left out and why. */
function checksView({ checks }, { words, language, share }) {
  const { names, time, passages, minConfidence, dropped } = checks;
  const times = time.map(({ relation, from, to }) => words.when[relation](days(from, to, language)));
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
