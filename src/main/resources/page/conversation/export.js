import { safeUrl, titleOf } from "../shared/links.js";
import { between, citationsAt, credit, languageOf } from "../shared/typography.js";
import { shown } from "./conversation.js";

/** An answer with its sources as plain text. */
export function plainText(version, words, language) {
  const sources = cited(version).map((one) => {
    const parts = [titleOf(one), credit(one, language), safeUrl(one.url)].filter(Boolean);
    return `[${one.number}] ${parts.join(" · ")}\n    ${words.quoted(one.quote)}`;
  });
  const parts = [version.question, textOf(version, words), heading(version, words), ...sources];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

/** An answer with its sources as Markdown. What articles hold is text in it, never markup. */
export function markdownText(version, words, language) {
  const sources = cited(version).map((one) => source(one, language));
  const list = sources.length ? `\n\n### ${heading(version, words)}\n\n${sources.join("\n")}` : "";
  return `## ${line(version.question)}\n\n${marked(textOf(version, words), version)}${list}\n`;
}

/** A whole conversation as Markdown. */
export function conversationMarkdown({ title, turns }, words, language) {
  const answers = turns.map((turn) => markdownText(shown(turn), words, language));
  return `# ${line(title)}\n\n${answers.join("\n")}`;
}

/** Conversations as JSON, with all that is kept of them. */
export const conversationsJson = (conversations) =>
  `${JSON.stringify({ version: 1, conversations }, null, 2)}\n`;

/** The text of an answer with its marks; of one that broke off, what was verified. */
function textOf({ answer, sentences }, words) {
  if (answer) {
    return answer.answer;
  }
  if (!sentences.length) {
    return words.unanswered;
  }
  const parts = sentences.map(({ text, citations }) => {
    const at = citationsAt(text);
    return text.slice(0, at) + citations.map((number) => `[${number}]`).join("") + text.slice(at);
  });
  return `${parts.join(between(languageOf(sentences[0].text)))} ${words.unfinished}`;
}

const isDeclined = ({ answer }) => answer?.status === "declined";
const cited = (version) => (isDeclined(version) ? version.answer.related : version.citations);
const heading = (version, words) =>
  cited(version).length ? (isDeclined(version) ? words.related : words.sources) : "";

function source(one, language) {
  const url = safeUrl(one.url);
  const name = line(titleOf(one));
  const titled = url ? `[${name}](<${url.replace(/[<>\s\\]/gu, encodeURIComponent)}>)` : name;
  const said = [titled, line(credit(one, language))].filter(Boolean).join(" · ");
  const quote = one.quote.split("\n").map(escaped).join("\n   > ");
  return `${one.number}. ${said}\n\n   > ${quote}\n`;
}

/** A text on one line. */
const line = (text) => escaped(text.replace(/\s+/gu, " "));

/** An answer's text with the marks of its citations, and only these, as they are. */
function marked(text, version) {
  const numbers = new Set(cited(version).map(({ number }) => number));
  return escaped(text).replace(/\\\[(\d+)\\\](?![(:])/gu, (mark, number) =>
    numbers.has(Number(number)) ? `[${number}]` : mark,
  );
}

/** Signs that Markdown could take for its own stand for themselves. */
const escaped = (text) =>
  text.replace(/[\\`*_{}<>[\]#|~!&=]|(?<=^\s*)[-+]|(?<=^\s*\d+)[.)]/gmu, "\\$&");
