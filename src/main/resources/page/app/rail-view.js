import { html } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { conversationLink } from "../shared/links.js";
import { placeMenu } from "../shared/place.js";
import { moment } from "../shared/typography.js";
import { opensElsewhere } from "./navigation.js";
import { THEMES } from "./settings.js";

/** The way around: a new question, the articles, the conversations of this browser, the settings. */
export const railView = (page) => html`
  <a class="brand" href="./" data-inside>
    <img src="favicon.svg" alt="" width="28" height="28">Summit QA</a>
  <nav aria-label=${page.words.navigation}>
    <a class="entry" href="./" data-inside>${page.words.newQuestion}</a>
    <a class="entry" href="?articles" data-inside
      aria-current=${page.navigation.view.name === "articles" ? "page" : "false"}>${page.words.articles}</a>
  </nav>
  <section class="history" aria-labelledby="history-title">
    <h2 id="history-title">${page.words.history}</h2>
    ${page.store.opened ? history(page) : null}
    ${page.chat.writeFailed ? html`<p class="notice" role="alert">${page.words.lost}</p>` : null}
  </section>
  ${settings(page)}
`;

const history = (page) => html`
  <p class="quiet">${page.store.lasting ? page.words.keptHere : page.words.notKept}</p>
  ${page.chat.list.length ? kept(page) : html`<p class="quiet">${page.words.noHistory}</p>`}
`;

const kept = (page) => html`<ul class="conversations">
    ${repeat(
      page.chat.list,
      ({ id }) => id,
      (one) => entry(one, page),
    )}
  </ul>
  <div class="all">
    <button type="button" class="quiet" @click=${() => page.actions.exportAll()}>${page.words.exportAll}</button>
    <button type="button" class="quiet" @click=${() => page.actions.remove(null)}>
      ${page.words.removeAll}</button>
  </div>`;

function entry({ id, title, changedAt }, page) {
  const { words, language } = page;
  const menu = `conversation-${id}`;
  const item = (name, act) => html`<li><button type="button" popovertarget=${menu}
    popovertargetaction="hide" @click=${act}>
    ${name}</button></li>`;
  return html`<li>
    <a class="entry" href=${conversationLink(id)} title=${moment(changedAt, language)}
      aria-current=${isOpen(id, page) ? "page" : "false"}
      @click=${(event) => open(event, id, page)}><bdi>${title}</bdi></a>
    <button type="button" class="icon" popovertarget=${menu} aria-label=${words.menuOf(title)}>⋯</button>
    <ul id=${menu} popover class="menu" @toggle=${placeMenu}>
      ${item(words.rename, () => page.actions.rename(id, title))}
      ${item(words.exportMarkdown, () => page.actions.export(id, "md"))}
      ${item(words.exportJson, () => page.actions.export(id, "json"))}
      ${item(words.remove, () => page.actions.remove(id))}
    </ul>
  </li>`;
}

const isOpen = (id, { navigation, chat }) =>
  navigation.view.name === "chat" && chat.current?.id === id;

function open(event, id, page) {
  if (!opensElsewhere(event)) {
    event.preventDefault();
    page.navigation.open(id);
  }
}

function settings(page) {
  const { words } = page;
  const other = page.language === "zh" ? "en" : "zh";
  return html`<div class="settings">
    <button type="button" class="quiet" lang=${other === "zh" ? "zh-CN" : "en"}
      @click=${() => page.setLanguage(other)}>${words.otherLanguage}</button>
    <label><span class="unseen">${words.theme}</span>
      <select @change=${({ target }) => page.setTheme(target.value)}>
        ${THEMES.map(
          (name) => html`<option value=${name} ?selected=${page.settings.theme === name}>
            ${words.themes[name]}</option>`,
        )}
      </select>
    </label>
  </div>`;
}
