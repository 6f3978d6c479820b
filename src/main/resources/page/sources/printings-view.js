import { html } from "lit";
import { articleLink, titleOf } from "../shared/links.js";
import { date } from "../shared/typography.js";

/** Where else a text is printed. What was kept before that was told names nowhere. */
const printingsOf = ({ alsoIn }) => alsoIn ?? [];
const hiddenOf = ({ alsoIn, alsoInCount }) => (alsoInCount ?? 0) - (alsoIn?.length ?? 0);

const nameOf = (printing) => printing.publisher || titleOf(printing);

/** Where else the text of a source is printed, with the way there. */
export function alsoInView(source, page) {
  const { words } = page;
  const { quote } = source;
  const printings = printingsOf(source).map((one) => ({ ...one, quote, printing: true }));
  return html`${printings.length
    ? html`<p class="printings">${words.alsoIn}
        ${printings.map(
          (one, at) => html`${at ? words.comma : ""}${link(one, page)}`,
        )}${words.morePrintings(hiddenOf(source))}</p>`
    : null}`;
}

const link = (printing, page) => html`<a
  href=${articleLink(printing)}
  aria-label=${[nameOf(printing), date(printing.publishedAt, page.language), titleOf(printing)]
    .filter(Boolean)
    .join(", ")}
  @click=${(event) => page.openCitation(event, [printing], printing)}
><bdi>${nameOf(printing)}</bdi></a>`;

/** The same for where nothing can be opened. */
export function alsoInText(source, words) {
  const names = printingsOf(source).map(nameOf);
  return names.length
    ? `${words.alsoIn} ${names.join(words.comma)}${words.morePrintings(hiddenOf(source))}`
    : "";
}

/**
 * Says where all sources of an answer are one text, which several print: that many agree would be
 * no confirmation.
 */
export function originView({ answer, citations }, { words }) {
  const [origin, ...others] = answer?.origins ?? [];
  if (!origin || others.length || origin.articles.length < 2) {
    return null;
  }
  const names = citations.flatMap((one) => [one, ...printingsOf(one)]).map(nameOf);
  const hidden = Math.max(0, ...citations.map(hiddenOf));
  return html`<p class="origin">${words.oneOrigin(origin.name, new Set(names).size + hidden)}</p>`;
}
