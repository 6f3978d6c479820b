import { html } from "lit";
import { lexer } from "marked";

/**
 * Shows what a model wrote. Its Markdown is only cut into tokens, and these become templates: what
 * is no emphasis, code or list shows as the text that it is, markup among it, and no link is ever
 * the model's choice.
 *
 * @param {string} text one sentence
 */
export const markdown = (text) => lexer(text, { gfm: true }).map(block);

function block(token) {
  switch (token.type) {
    case "paragraph":
    case "text":
    case "heading":
      return token.tokens ? token.tokens.map(inline) : token.text;
    case "list":
      return token.items.map((item) => html`${mark(token, item)}${item.tokens.map(block)}`);
    default:
      return token.raw;
  }
}

const mark = (list, item) => (list.ordered ? /^\s*\S+\s/u.exec(item.raw)[0] : "• ");

function inline(token) {
  switch (token.type) {
    case "strong":
      return html`<strong>${token.tokens.map(inline)}</strong>`;
    case "em":
      return html`<em>${token.tokens.map(inline)}</em>`;
    case "del":
      return html`<del>${token.tokens.map(inline)}</del>`;
    case "codespan":
      return html`<code>${unescaped(token.text, token.raw)}</code>`;
    case "link":
      return token.tokens.map(inline);
    case "escape":
      return token.text;
    case "br":
      return " ";
    default:
      return token.tokens ? token.tokens.map(inline) : token.raw;
  }
}

/** The text of code between its backticks, as it was written. */
const unescaped = (text, raw) => raw.replace(/^`+ ?| ?`+$/gu, "") || text;
