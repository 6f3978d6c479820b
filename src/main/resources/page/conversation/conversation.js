/**
 * What a conversation is: `{id, title, named, createdAt, changedAt, turns}`. A turn is `{id,
 * versions, shown}`: versions are the same place in the conversation asked again or asked
 * differently. What a version holds tells asking.js. All of it is plain data, kept as it is.
 */
const LONGEST_TITLE = 60;

/** A conversation that begins with a question. */
export function conversationOf(question) {
  const title = [...question.replace(/\s+/gu, " ")];
  const short = title.length > LONGEST_TITLE ? [...title.slice(0, LONGEST_TITLE - 1), "…"] : title;
  const createdAt = new Date().toISOString();
  return { id: identity(), title: short.join(""), named: false, createdAt, turns: [] };
}

/** A place in a conversation, without a question yet. */
export const emptyTurn = () => ({ id: identity(), versions: [], shown: 0 });

/** A version of a turn whose question is being asked. */
export function versionOf(question, filters) {
  return {
    question,
    filters,
    askedAt: new Date().toISOString(),
    state: "asking",
    step: "searching",
    passages: [],
    sentences: [],
    citations: [],
    answer: null,
    problem: null,
  };
}

/** Returns the version of a turn that is shown. */
export const shown = (turn) => turn.versions[turn.shown];

/** Whether an answer is on its way, or asked for again. */
export const isRunning = ({ state }) => state === "asking" || state === "waiting";

/** Marks what was being answered when its page was left; its reader did not stop it. */
export function interrupt({ turns }) {
  turns
    .flatMap(({ versions }) => versions)
    .filter(isRunning)
    .forEach((version) => Object.assign(version, { state: "interrupted", step: null }));
}

/**
 * The turns before one that were answered, as many of the newest as the service reads.
 *
 * @param {object} conversation whose turns these are
 * @param {object} turn the one that is asked
 * @param {{turns: number, characters: number}} limits how many turns and characters at most
 */
export function historyBefore({ turns }, turn, limits) {
  const history = [];
  let room = limits.characters;
  for (const { answer } of turns.slice(0, turns.indexOf(turn)).map(shown).toReversed()) {
    if (!answer) {
      continue;
    }
    room -= answer.question.length + answer.answer.length;
    if (room < 0 || history.length === limits.turns) {
      break;
    }
    history.unshift({ question: answer.question, answer: answer.answer });
  }
  return history;
}

/** crypto.randomUUID is there on secure pages only. */
function identity() {
  const bytes = crypto.getRandomValues(new Uint8Array(9));
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_");
}
