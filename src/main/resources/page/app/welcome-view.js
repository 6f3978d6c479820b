import { html } from "lit";
import { date, languageOf } from "../shared/typography.js";

const MOST_NAMES = 5;

/** What the page says before a first question: what it is, what it knows, what may be asked. */
export const welcomeView = (page) => html`<section class="welcome">
  <h1>${page.words.welcome}</h1>
  <p>${page.words.promise}</p>
  <p class="corpus">${corpus(page)}</p>
  ${page.corpusRead ? examples(page) : null}
</section>`;

/** They wait for what is above them, which would push them along. */
const examples = (page) => html`<h2 class="unseen">${page.words.examples}</h2>
  <ul class="examples">
    ${page.suggesting.examples?.map(
      (question) => html`<li><button type="button" lang=${languageOf(question)}
        @click=${() => page.questions.ask(question)}>${question}</button></li>`,
    )}
  </ul>`;

/** How many articles there are, from whom, and from when to when; parts that do not break. */
function corpus({ corpus: { total, publishers, earliest, latest }, words, language }) {
  if (!total) {
    return null;
  }
  const names = publishers.slice(0, MOST_NAMES).map(({ name }) => name);
  const others = publishers.length > MOST_NAMES ? words.others : "";
  const days = [earliest, latest].filter(Boolean).map((day) => date(day, language, "medium"));
  const when = [...new Set(days)].join(words.span);
  return [words.articleCount(total), names.join(words.comma) + others, when]
    .filter(Boolean)
    .map((part) => html`<span>${part}</span> `);
}
