/** What a reader chose, kept in the browser where it keeps anything. */

const PREFIX = "summitqa.";

/** Reads a choice; undefined where none was made, or it is none of those that there are. */
export function chosen(name, among) {
  try {
    const value = localStorage.getItem(PREFIX + name);
    return among.includes(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a choice. */
export function choose(name, value) {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // It holds until the page is left.
  }
}

/** The language of the browser's user: the first of theirs that the page speaks. */
export function browserLanguage() {
  const known = navigator.languages.map((tag) => tag.slice(0, 2)).filter((tag) => tag in NAMES);
  return known[0] ?? "en";
}

const NAMES = { zh: "中文", en: "English" };
