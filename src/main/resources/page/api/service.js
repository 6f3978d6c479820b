import { parameters } from "../shared/links.js";
import { events } from "./server-sent-events.js";

/** Why the service did not do what was asked of it. */
export class ServiceError extends Error {
  /**
   * @param {string} kind what happened: "offline", "busy", "unready", "unavailable", "gone",
   *     "refused", "outdated" (the page is) or "failed"
   * @param {string} detail what the service says about it; may be empty
   * @param {number} retryAfter seconds to wait before another try; 0 where it did not say
   * @param {{articlesRead?: number, articlesTotal?: number}} progress how far it is with reading
   *     the articles, where it says so
   */
  constructor(kind, detail = "", retryAfter = 0, progress = {}) {
    super(detail || kind);
    Object.assign(this, { kind, detail, retryAfter, read: progress.articlesRead ?? 0 });
    this.total = progress.articlesTotal ?? 0;
  }
}

/**
 * Asks a question, and yields what the service sends.
 *
 * @param {object} request the body of POST /ask; how the answer was checked is asked for as well
 * @param {AbortSignal} signal stops it
 * @throws {ServiceError} where it does not answer, or the line drops
 */
export async function* ask(request, signal) {
  const response = await reach("ask", {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "text/event-stream" },
    body: JSON.stringify({ ...request, checks: true }),
    signal,
  });
  try {
    yield* events(response.body);
  } catch (failure) {
    throw signal.aborted ? failure : new ServiceError("offline");
  }
}

/**
 * Reads an article with its text: as it is, or the version of it that a citation names. Its id may
 * hold slashes, which stay.
 */
export function article(id, version) {
  const path = id.split("/").map(encodeURIComponent).join("/");
  return read(`articles/${path}${version ? `?${parameters({ version })}` : ""}`);
}

/**
 * Reads an article as a citation has it. Where that version is not kept it is read as it is now,
 * and `lost` is true.
 *
 * @returns {Promise<{article: object, lost: boolean}>}
 */
export async function versionOf(id, version) {
  try {
    return { article: await article(id, version), lost: false };
  } catch (failure) {
    if (!version || failure.kind !== "gone") {
      throw failure;
    }
    return { article: await article(id), lost: true };
  }
}

/** Reads a page of articles; see GET /articles for what may be asked. */
export const articles = (query, signal) => read(`articles?${parameters(query)}`, signal);

/** Reads questions that the articles answer; see GET /suggestions for what may be asked. */
export const suggestions = (query, signal) => read(`suggestions?${parameters(query)}`, signal);

/** Reads the events of a topic; see GET /timeline for what may be asked. */
export const timeline = (query) => read(`timeline?${parameters(query)}`);

/** Has publishers compared; the body of POST /compare is given. */
export async function compare(request) {
  const response = await reach("compare", {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json" },
    body: JSON.stringify(request),
  });
  return body(response);
}

/** Fetches a module that a first view does not need. */
export async function later(fetch) {
  try {
    return await fetch();
  } catch {
    // Not there any more where the service was replaced by a newer one.
    throw new ServiceError(navigator.onLine ? "outdated" : "offline");
  }
}

async function read(address, signal) {
  return body(await reach(address, { headers: { Accept: "application/json" }, signal }));
}

async function body(response) {
  try {
    return await response.json();
  } catch (failure) {
    // The line dropped in the middle, or what came is not what was asked for.
    throw failure instanceof SyntaxError ? new ServiceError("failed") : new ServiceError("offline");
  }
}

async function reach(address, options) {
  let response;
  try {
    response = await fetch(address, options);
  } catch (failure) {
    throw options.signal?.aborted ? failure : new ServiceError("offline");
  }
  if (response.ok) {
    return response;
  }
  const problem = await response.json().catch(() => ({}));
  const wait = Number.parseInt(response.headers.get("Retry-After") ?? "", 10);
  throw new ServiceError(kind(response.status, problem), problem.detail ?? "", wait || 0, problem);
}

function kind(status, { detail }) {
  if (status === 503) {
    // Whoever stands between says nothing of the articles.
    return detail ? "unready" : "unavailable";
  }
  if (status >= 500) {
    return "failed";
  }
  return { 404: "gone", 429: "busy" }[status] ?? "refused";
}
