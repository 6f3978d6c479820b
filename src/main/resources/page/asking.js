import { ask, ServiceError } from "./service.js";

const PAUSE_BEFORE_RECONNECTING = 1000;
const SHORTEST_WAIT = 1000;

/**
 * Has a question answered, and writes what happens into its version: `state` ("asking", "waiting",
 * "done", "stopped", "failed"), `step`, `passages`, `sentences`, `citations`, `answer`, `problem`.
 * A line that drops is taken up once; where the articles are not read yet, it asks again until they
 * are.
 *
 * @param {object} version of a turn; see chat.js
 * @param {object} request the body of POST /ask
 * @param {AbortSignal} signal stops it
 * @param {() => void} changed is called after each change
 */
export async function answer(version, request, signal, changed) {
  let mayReconnect = true;
  for (;;) {
    try {
      await follow(version, request, signal, changed);
      return;
    } catch (failure) {
      if (signal.aborted) {
        end(version, "stopped", null);
        return;
      }
      const problem = described(failure);
      const wait = pause(problem, mayReconnect);
      end(version, wait === null ? "failed" : "waiting", problem);
      if (wait === null) {
        return;
      }
      mayReconnect = mayReconnect && problem.kind !== "offline";
      changed();
      await sleep(wait, signal);
    }
  }
}

/** How long to wait before another try, in milliseconds; null where the reader has to decide. */
function pause(problem, mayReconnect) {
  if (problem.kind === "unready") {
    return Math.max(SHORTEST_WAIT, problem.retryAfter * 1000);
  }
  return problem.kind === "offline" && mayReconnect ? PAUSE_BEFORE_RECONNECTING : null;
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

function described(failure) {
  const { kind, detail, retryAfter, read, total } =
    failure instanceof ServiceError ? failure : new ServiceError("failed");
  return { kind, detail, retryAfter, read, total, until: Date.now() + retryAfter * 1000 };
}

function end(version, state, problem) {
  Object.assign(version, { state, step: null, problem });
}

function sleep(milliseconds, signal) {
  return new Promise((wake) => {
    const timer = setTimeout(wake, milliseconds);
    signal.addEventListener("abort", () => (clearTimeout(timer), wake()), { once: true });
  });
}
