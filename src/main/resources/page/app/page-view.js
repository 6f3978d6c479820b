import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import "../article/article-panel.js";
import "../article/articles-view.js";
import "../article/one-article.js";
import "../ask/ask-box.js";
import "../shared/prompt-dialog.js";
import "../shared/short-notice.js";
import "../sources/quote-card.js";
import { turnView } from "../turn/turn-view.js";
import { railView } from "./rail-view.js";
import { welcomeView } from "./welcome-view.js";

/**
 * All of the page: the way around, the view that its address is of, and what opens over it.
 *
 * @param {SummitPage} page what is shown
 * @param {boolean} wide whether the way around has room beside the view
 */
export function pageView(page, wide) {
  const { words } = page;
  return html`
    <a class="skip" href="#main" @click=${(event) => skip(event, page)}>${words.skip}</a>
    <header class="top">
      <button type="button" class="icon" popovertarget="rail" aria-label=${words.menu}
        title=${words.menu}>☰</button>
      <a class="brand" href="./" data-inside>
        <img src="favicon.svg" alt="" width="28" height="28">Summit QA</a>
      <a class="button" href="./" data-inside>${words.newQuestion}</a>
    </header>
    <aside id="rail" class="rail" popover=${wide ? nothing : "auto"}
      aria-label=${words.navigation}>${railView(page)}</aside>
    <main id="main" tabindex="-1" class=${page.navigation.view.name}>${page.ready ? mainView(page) : null}</main>
    <article-panel .page=${page} .words=${words}></article-panel>
    <quote-card .words=${words} .language=${page.language}></quote-card>
    <prompt-dialog .words=${words}></prompt-dialog>
    <div id="announcer" class="unseen" role="log" aria-label=${words.announcements}></div>
    <short-notice></short-notice>
  `;
}

function mainView(page) {
  const { words, corpus, chat } = page;
  const { view } = page.navigation;
  if (view.name === "articles") {
    return html`<div class="scroll">
      <articles-view .page=${page} .words=${words} .corpus=${corpus} .view=${view}
        @shown=${() => page.navigation.findPlace()}></articles-view>
    </div>`;
  }
  if (view.name === "article") {
    return html`<div class="scroll">
      <one-article .page=${page} .words=${words} .view=${view}></one-article>
    </div>`;
  }
  return html`<div class="scroll">${chat.current ? turnsView(chat.current, page) : welcomeView(page)}</div>
    <ask-box .page=${page} .words=${words} .corpus=${corpus} .filters=${page.filters}
      .busy=${chat.busy}></ask-box>`;
}

const turnsView = ({ title, turns }, page) => html`<div>
    <h1 class="unseen">${title}</h1>
    ${repeat(
      turns,
      ({ id }) => id,
      (turn) => turnView(turn, { last: turn === turns.at(-1), page }),
    )}
  </div>`;

function skip(event, page) {
  event.preventDefault();
  (page.querySelector("ask-box") ?? page.querySelector("main")).focus();
}
