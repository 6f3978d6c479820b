import { html } from "lit";
import { shown } from "../conversation/conversation.js";
import { markdownText, plainText } from "../conversation/export.js";
import { questionLink } from "../shared/links.js";
import { placeMenu } from "../shared/place.js";

/** What can be done with an answer: other versions, again, edit, copy. */
export function turnTools(turn, version, last, page) {
  const { words } = page;
  return html`<div class="tools" role="group" aria-label=${words.tools}>
    ${versions(turn, page)}
    ${copyMenu(turn, version, page)}
    ${last
      ? html`<button type="button" class="quiet" @click=${() => page.questions.again(turn, version.question)}>
            ${words.regenerate}</button>
          <button type="button" class="quiet" @click=${() => page.questions.edit(turn.id)}>
            ${words.edit}</button>`
      : null}
  </div>`;
}

function versions(turn, page) {
  const { words, chat } = page;
  const count = turn.versions.length;
  if (count < 2) {
    return null;
  }
  const step = (by, name, sign) => html`<button type="button" class="icon"
    aria-label=${name} title=${name} ?disabled=${!turn.versions[turn.shown + by]}
    @click=${() => chat.show(turn, turn.shown + by)}>${sign}</button>`;
  return html`<span class="versions" role="group" aria-label=${words.versions}>
    ${step(-1, words.earlierVersion, "‹")}
    <span>${turn.shown + 1} / ${count}</span>
    ${step(1, words.laterVersion, "›")}
  </span>`;
}

function copyMenu(turn, { question, filters }, page) {
  const { words, language } = page;
  const menu = `copy-${turn.id}`;
  const item = (name, text) => html`<li><button type="button" popovertarget=${menu}
    popovertargetaction="hide" @click=${() => page.copy(text())}>${name}</button></li>`;
  const version = () => shown(turn);
  const link = () => new URL(questionLink(question, filters), location.href).href;
  return html`<button type="button" class="quiet" popovertarget=${menu}>${words.copy}</button>
    <ul id=${menu} popover class="menu" @toggle=${placeMenu}>
      ${item(words.copyPlain, () => plainText(version(), words, language))}
      ${item(words.copyMarkdown, () => markdownText(version(), words, language))}
      ${item(words.copyLink, link)}
    </ul>`;
}
