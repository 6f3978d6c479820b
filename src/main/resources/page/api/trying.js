import { ServiceError } from "./service.js";

const PAUSE_BEFORE_RECONNECTING = 1000;
const SHORTEST_WAIT = 1000;

/**
 * Has something of the service that may fail. A line that drops is taken up once; where the
 * articles are not read yet, it is tried again until they are.
 *
 * @param {() => Promise<void>} attempt tries it
 * @param {AbortSignal} signal stops it
 * @param {(state: "waiting"|"stopped"|"failed", problem: object|null) => void} told is called
 *     before it is tried again, and where it ends without success
 */
export async function persist(attempt, signal, told) {
  let mayReconnect = true;
  for (;;) {
    try {
      await attempt();
      return;
    } catch (failure) {
      if (signal.aborted) {
        told("stopped", null);
        return;
      }
      const problem = described(failure);
      const wait = pause(problem, mayReconnect);
      told(wait === null ? "failed" : "waiting", problem);
      if (wait === null) {
        return;
      }
      mayReconnect = mayReconnect && problem.kind !== "offline";
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

function described(failure) {
  const { kind, detail, retryAfter, read, total } =
    failure instanceof ServiceError ? failure : new ServiceError("failed");
  return { kind, detail, retryAfter, read, total, until: Date.now() + retryAfter * 1000 };
}

function sleep(milliseconds, signal) {
  return new Promise((wake) => {
    const timer = setTimeout(wake, milliseconds);
    signal.addEventListener("abort", () => (clearTimeout(timer), wake()), { once: true });
  });
}
