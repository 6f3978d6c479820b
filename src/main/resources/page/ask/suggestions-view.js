import { html } from "lit";
import { languageOf } from "../shared/typography.js";

/** Questions that the articles answer, after an answer. */
export const suggestionsView = (questions, page) =>
  questions.length
    ? html`<section class="follow-ups">
        <h3>${page.words.followUps}</h3>
        <ul>
          ${questions.map(
            (question) => html`<li><button type="button" lang=${languageOf(question)}
              @click=${() => page.questions.ask(question)}>
              ${question}</button></li>`,
          )}
        </ul>
      </section>`
    : null;
