import { html } from "lit";
import { articleLink } from "../shared/links.js";
import { credit, languageOf } from "../shared/typography.js";

/**
 * The passages found, to be read while a slow model writes. They stand above the answer in a strip
 * of fixed height, so that nothing that is being read moves when the answer comes.
 */
export function foundView(turn, version, page) {
  if (!page.slow.has(version) || version.answer?.status === "declined") {
    return null;
  }
  return html`<section class="found" aria-label=${page.words.passagesFound}>
    <h3>${page.words.passagesFound}</h3>
    <ol class="strip" tabindex="0" aria-label=${page.words.passagesFound}>
      ${version.passages.map((passage) => card(passage, version, page))}
    </ol>
  </section>`;
}

const card = (passage, version, page) => html`<li>
  <a href=${articleLink(passage)}
    @click=${(event) => page.openCitation(event, version.passages, passage)}>
    <span class="credit"><bdi>${credit(passage, page.language) || passage.title}</bdi></span>
    <span class="start" lang=${languageOf(passage.quote)}><bdi>${passage.quote}</bdi></span>
  </a>
</li>`;
