/** A problem object of the service, or a connection that failed. */
export class AskError extends Error {
  constructor(status, detail) {
    super(detail);
    this.status = status;
  }
}

/**
 * Asks, and yields [event, data] as the service sends them.
 *
 * @param {object} request the body of POST /ask
 * @param {AbortSignal} signal stops it
 */
export async function* ask(request, signal) {
  const response = await send(request, signal);
  if (!response.ok) {
    const problem = await response.json().catch(() => ({}));
    throw new AskError(response.status, problem.detail ?? "");
  }
  // A reader rather than "for await", which Safari does not know for streams.
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let waiting = "";
  for (;;) {
    const { done, value } = await reader.read().catch((e) => rethrow(e, signal));
    if (done) {
      return;
    }
    const blocks = (waiting + value).split("\n\n");
    waiting = blocks.pop();
    for (const block of blocks) {
      yield parse(block);
    }
  }
}

async function send(request, signal) {
  try {
    return await fetch("ask", {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "text/event-stream" },
      body: JSON.stringify(request),
      signal,
    });
  } catch (e) {
    return rethrow(e, signal);
  }
}

function rethrow(failure, signal) {
  throw signal.aborted ? failure : new AskError(0, "");
}

function parse(block) {
  let event = "message";
  const data = [];
  for (const line of block.split("\n")) {
    if (line.startsWith("event: ")) {
      event = line.slice(7);
    } else if (line.startsWith("data: ")) {
      data.push(line.slice(6));
    }
  }
  return [event, data.length ? JSON.parse(data.join("\n")) : null];
}

/** Reads an article. Its id may hold slashes, which stay. */
export async function article(id) {
  const response = await fetch(`articles/${id.split("/").map(encodeURIComponent).join("/")}`);
  if (!response.ok) {
    throw new AskError(response.status, "");
  }
  return response.json();
}
