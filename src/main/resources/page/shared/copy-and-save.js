/** Hands text to the reader: to the clipboard, or as a file. */

/** Copies a text, and tells whether that was possible. */
export async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Not there on pages without TLS other than this machine's, or not allowed.
    return false;
  }
}

/** Saves a text as a file. */
export function save(name, type, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name.replace(/[\\/:*?"<>|\p{C}]+/gu, " ").trim().slice(0, 80) || "summitqa";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
