import { ask, ServiceError } from "../api/service.js";
import { persist } from "../api/trying.js";

/**
 * Has a question answered, and writes what happens into its version: `state` ("asking", "waiting",
 * "done", "stopped", "failed"), `step`, `passages`, `sentences`, `citations`, `answer`, `problem`.
 * It persists; see trying.js.
 *
 * @param {object} version of a turn; see chat.js
 * @param {object} request the body of POST /ask
 * @param {AbortSignal} signal stops it
 * @param {() => void} changed is called after each change
 */
export function answer(version, request, signal, changed) {
  return persist(
    () => follow(version, request, signal, changed),
    signal,
    (state, problem) => {
      Object.assign(version, { state, step: null, problem });
      changed();
    },
  );
}

async function follow(version, request, signal, changed) {
  // What an attempt before this one showed stays until this one has more.
  const sentences = [];
  const citations = [];
  Object.assign(version, { state: "asking", step: "searching", problem: null });
  changed();
  for await (const { event, data, comment } of ask(request, signal)) {
    if (event === "evidence") {
      Object.assign(version, { step: "reading", passages: data.passages });
    } else if (event === "sentence") {
      sentences.push(data.sentence);
      citations.push(...data.citations.filter((one) => !has(citations, one.number)));
      if (sentences.length > version.sentences.length) {
        Object.assign(version, { sentences: [...sentences], citations: [...citations] });
      }
    } else if (event === "done") {
      const { sentences, citations } = data;
      Object.assign(version, { state: "done", step: null, answer: data, sentences, citations });
      return;
    } else if (event === "error") {
      throw new ServiceError(data.status === 503 ? "unready" : "failed", data.detail);
    } else if (version.passages.length && ["writing", "checking"].includes(comment)) {
      version.step = comment;
    }
    changed();
  }
  throw new ServiceError("offline");
}

const has = (citations, number) => citations.some((one) => one.number === number);
