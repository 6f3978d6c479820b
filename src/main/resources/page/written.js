import { shown } from "./chat.js";
import { safeUrl } from "./links.js";
import { credit } from "./typography.js";

/** An answer with its sources as plain text. */
export function plainOf({ question, answer }, words, language) {
  const sources = cited(answer).map(
    (one) => `[${one.number}] ${[one.title, credit(one, language), safeUrl(one.url)].filter(Boolean).join(". ")}\n    ${words.quoted(one.quote)}`,
  );
  return `${[question, answer.answer, list(answer, words), ...sources].join("\n\n")}\n`;
}

/** An answer with its sources as Markdown. What articles hold is text in it, never markup. */
export function markdownOf({ question, answer }, words, language) {
  const sources = cited(answer).map((one) => source(one, language)).join("\n");
  return `## ${escaped(question)}\n\n${escaped(answer.answer)}\n\n### ${list(answer, words)}\n\n${sources}\n`;
}

/** A whole conversation as Markdown. */
export function conversationMarkdown({ title, turns }, words, language) {
  const answers = turns.map((turn) => {
    const version = shown(turn);
    return version.answer
      ? markdownOf(version, words, language)
      : `## ${escaped(version.question)}\n\n${words.unanswered}\n`;
  });
  return `# ${escaped(title)}\n\n${answers.join("\n")}`;
}

/** Conversations as JSON, with all that is kept of them. */
export const conversationsJson = (conversations) =>
  `${JSON.stringify({ version: 1, conversations }, null, 2)}\n`;

const cited = (answer) => (answer.status === "declined" ? answer.related : answer.citations);
const list = (answer, words) => (answer.status === "declined" ? words.related : words.sources);

function source(one, language) {
  const url = safeUrl(one.url);
  const name = escaped(one.title || one.articleId);
  const titled = url ? `[${name}](<${url.replace(/[<>\s]/gu, encodeURIComponent)}>)` : name;
  const said = [titled, escaped(credit(one, language))].filter(Boolean).join(". ");
  const quote = escaped(one.quote).replaceAll("\n", "\n   > ");
  return `${one.number}. ${said}\n\n   > ${quote}\n`;
}

/** Signs that Markdown could take for its own stand for themselves; marks of citations stay. */
const escaped = (text) =>
  text.replace(/[\\`*_{}<>#|~!]|\[(?!\d+\])|(?<!\[\d+)\]|^[-+]/gmu, "\\$&");
