/**
 * Reads a stream of server-sent events, however it is cut.
 *
 * @param {ReadableStream<Uint8Array>} bytes the body of the response
 * @yields {{event: string, data: any}|{comment: string}} each block as it is whole
 */
export async function* events(bytes) {
  // A reader rather than "for await", which Safari does not know for streams.
  const reader = bytes.pipeThrough(new TextDecoderStream()).getReader();
  let waiting = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) {
      return;
    }
    const blocks = (waiting + value).replaceAll("\r\n", "\n").split("\n\n");
    waiting = blocks.pop();
    for (const block of blocks) {
      yield parse(block);
    }
  }
}

function parse(block) {
  let event = "message";
  let comment = "";
  const data = [];
  for (const line of block.split("\n")) {
    const [, field, value] = /^([^:]*)(?:: ?(.*))?$/su.exec(line);
    if (field === "event") {
      event = value;
    } else if (field === "data") {
      data.push(value);
    } else if (field === "") {
      comment = value ?? "";
    }
  }
  return data.length ? { event, data: JSON.parse(data.join("\n")) } : { comment };
}
