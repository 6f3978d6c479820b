import { html } from "lit";

const KINDS = ["exact", "supported", "repaired"];

/**
 * How an answer was made and checked, for those who want to know: while it is open, the sentences
 * of the answer are underlined by how each was checked.
 */
export function checkView({ answer, sentences }, { words, language }) {
  if (!answer || answer.status === "declined") {
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
      <dt>${words.writtenBy}</dt>
      <dd>${answer.model === "extractive" ? words.extractive : answer.model}</dd>
      <dt>${words.confidence}</dt>
      <dd>${share.format(answer.confidence)}</dd>
      <dt>${words.time}</dt>
      <dd>${words.milliseconds(answer.timings.totalMs)}</dd>
    </dl>
  </details>`;
}
