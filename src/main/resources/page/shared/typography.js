const STOPS = "。！？.!?；;";
const LOCALES = { zh: "zh-CN", en: "en-GB" };

/** The language tag of a language. */
export const locale = (language) => LOCALES[language];

/** Writes a date as readers of a language do: the day as the publisher gave it, in no time zone. */
export const date = (published, language, dateStyle = "long") =>
  published ? days(published, published, language, { dateStyle }) : "";

/**
 * Writes the days from one to another, in no time zone; nothing where one is no date.
 *
 * @param {string} start the first day, YYYY-MM-DD; what stands behind is left out
 * @param {string} end the last day
 * @param {string} language zh or en
 * @param {object} form options of Intl.DateTimeFormat; long dates unless given
 */
export function days(start, end, language, form = { dateStyle: "long" }) {
  const both = [start, end].map((day) => new Date(`${day.slice(0, 10)}T00:00:00Z`));
  return both.some((day) => Number.isNaN(Number(day)))
    ? ""
    : new Intl.DateTimeFormat(locale(language), { ...form, timeZone: "UTC" }).formatRange(...both);
}

/** Writes when something happened in this browser. */
export function moment(time, language) {
  const style = { dateStyle: "medium", timeStyle: "short" };
  return new Intl.DateTimeFormat(locale(language), style).format(new Date(time));
}

/** Who published and when, as one line. */
export const credit = ({ publisher, publishedAt }, language) =>
  [publisher, date(publishedAt, language)].filter(Boolean).join(" · ");

/** Where in a sentence its citations go: before its last full stop, as in the answer's text. */
export function citationsAt(text) {
  let at = text.length;
  while (at > 0 && STOPS.includes(text[at - 1])) {
    at--;
  }
  return at;
}

/** What stands between two sentences of a language. */
export const between = (language) => (language === "zh" ? "" : " ");

/** How many characters a text has for the service, which counts code points. */
export const lengthOf = (text) => [...text].length;

/** Tells which language a text is in, as the service does by Han characters. */
export const languageOf = (text) => (/\p{Script=Han}/u.test(text) ? "zh" : "en");
