import { article } from "./ask.js";
import { byId, element, safeUrl } from "./dom.js";

const dialog = byId("reader");

/** Shows the article of a citation with the quote marked. Offsets count UTF-16, as slice does. */
export async function show(citation, language, words) {
  byId("reader-title").textContent = citation.title || citation.articleId;
  byId("reader-source").replaceChildren(...source(citation, language, words));
  const text = byId("reader-text");
  text.textContent = citation.quote;
  dialog.showModal();
  try {
    const whole = await article(citation.articleId);
    const mark = element("mark", {}, whole.text.slice(citation.start, citation.end));
    text.lang = whole.language;
    text.replaceChildren(
      whole.text.slice(0, citation.start),
      mark,
      whole.text.slice(citation.end),
    );
    mark.scrollIntoView({ block: "center" });
  } catch (e) {
    text.append(element("p", { className: "notice" }, e.status === 404 ? words.gone : words.offline));
  }
}

/** Says who published a citation's article and when, with a link where there is one. */
export function source(citation, language, words) {
  const parts = [citation.publisher, date(citation.publishedAt, language)].filter(Boolean);
  const url = safeUrl(citation.url);
  const link =
    url &&
    element("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, words.original);
  return [parts.join(" · "), parts.length && link ? " · " : "", link || ""];
}

/** Writes a date as readers of a language do: the day as the publisher gave it, in no time zone. */
export function date(published, language) {
  if (!published) {
    return "";
  }
  const day = new Date(`${published.slice(0, 10)}T00:00:00Z`);
  const style = { dateStyle: "long", timeZone: "UTC" };
  return new Intl.DateTimeFormat(language === "zh" ? "zh-CN" : "en-GB", style).format(day);
}

byId("reader-close").addEventListener("click", () => dialog.close());
dialog.addEventListener("click", (event) => {
  if (event.target === dialog) {
    dialog.close();
  }
});
