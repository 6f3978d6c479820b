/** What a reader chose, and what was removed, kept in the browser where it keeps anything. */

const PREFIX = "summitqa.";
const REMOVED = `${PREFIX}removed`;

/** Reads a choice; undefined where none was made, or it is none of those that there are. */
export function chosen(name, among) {
  const value = read(() => localStorage.getItem(PREFIX + name));
  return among.includes(value) ? value : undefined;
}

/** Keeps a choice. Where nothing is kept it holds until the page is left. */
export function choose(name, value) {
  read(() => localStorage.setItem(PREFIX + name, value));
}

/** Notes for this tab that conversations were removed. */
export function noteRemoved(ids) {
  read(() => sessionStorage.setItem(REMOVED, [...removed(), ...ids].join(" ")));
}

/** Whether a conversation was removed in this tab. */
export const isRemoved = (id) => id !== "" && removed().includes(id);

/** The language of the browser's user: the first of theirs that the page speaks. */
export function browserLanguage(known) {
  const asked = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return asked.find((language) => known.includes(language)) ?? "en";
}

const removed = () => (read(() => sessionStorage.getItem(REMOVED)) ?? "").split(" ");

function read(access) {
  try {
    return access();
  } catch {
    return undefined;
  }
}
