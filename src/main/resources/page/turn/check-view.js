import { html } from "lit";
import { later } from "../api/service.js";

const KINDS = ["exact", "supported", "repaired"];

/** What tells of the checks, once somebody wanted to know; or why it cannot be had. */
const told = { view: null, problem: null };

/**
 * How an answer was made and checked, for those who want to know: while it is open, the sentences
 * of the answer are underlined by how each was checked. Of a refusal it tells how far the question
 * came. Answers that were kept from before have no `checks`.
 */
export function checkView({ answer, sentences }, page) {
  const { words, language } = page;
  const declined = answer?.status === "declined";
  if (!answer || (declined && !answer.checks)) {
    return null;
  }
  const share = new Intl.NumberFormat(language, { style: "percent" });
  const count = (kind) => sentences.filter(({ verification }) => verification === kind).length;
  return html`<details class="checked" @toggle=${(event) => fetchView(event.target, page)}>
    <summary>${words.checked}</summary>
    <dl>
      ${KINDS.filter(count).map(
        (kind) => html`<dt><span class="sentence ${kind}">${words.verification[kind]}</span></dt>
          <dd>${words.sentences(count(kind))}${words.verificationMeans[kind]}</dd>`,
      )}
      ${answer.checks ? told.view?.(answer, page, share) : null}
      ${declined
        ? null
        : html`<dt>${words.writtenBy}</dt>
            <dd>${answer.model === "extractive" ? words.extractive : answer.model}</dd>`}
      <dt>${words.confidence}</dt>
      <dd>${share.format(answer.confidence)}</dd>
      <dt>${words.time}</dt>
      <dd>${words.milliseconds(answer.timings.totalMs)}</dd>
    </dl>
    ${told.problem ? html`<p>${words.problems[told.problem]}</p>` : null}
  </details>`;
}

async function fetchView(details, page) {
  if (!details.open || told.view) {
    return;
  }
  try {
    const { checksView } = await later(() => import("./later/checks-view.js"));
    Object.assign(told, { view: checksView, problem: null });
  } catch (failure) {
    told.problem = failure.kind;
  }
  page.requestUpdate();
}
