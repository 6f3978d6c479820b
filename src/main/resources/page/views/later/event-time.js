import { html } from "lit";
import { days } from "../../shared/typography.js";
import { wordsOf } from "../../words/later/views.js";

const DAY = { day: "numeric", month: "long", year: "numeric" };
const MONTH = { month: "long", year: "numeric" };
const YEAR = { year: "numeric" };

/** How much of a day tells a machine the same, by how exactly the time is told. */
const EXACT = { minute: 10, hour: 10, part: 10, day: 10, month: 7, year: 4 };

/** Writes when an event was, no more exactly than that is told. */
export function eventTime(time, page) {
  const { start, precision } = time;
  const text = textOf(time, wordsOf(page), page.language);
  return Object.hasOwn(EXACT, precision)
    ? html`<time datetime=${start.slice(0, EXACT[precision])}>${text}</time>`
    : text;
}

function textOf({ start, end, precision }, words, language) {
  const [year, month, day] = start.split("-").map(Number);
  switch (precision) {
    case "part-of-month":
      return words.partOfMonth(part(day, 10, 2), days(start, start, language, MONTH));
    case "month":
    case "months":
      return days(start, end, language, MONTH);
    case "quarter":
      return words.quarter(part(month, 3, 3), year);
    case "season":
      // Winter begins in December, and January is of the winter before.
      return words.season(part(month, 3, 3, 2), month < 3 ? year - 1 : year);
    case "part-of-year":
      return words.partOfYear(part(month, 4, 2), year);
    case "half-year":
      return words.halfYear(part(month, 6, 1), year);
    case "year":
      return days(start, end, language, YEAR);
    default:
      return days(start, end, language, DAY);
  }
}

/** Which part, from 0 to a last one, a number from 1 is in where each has a size. */
const part = (number, size, last, before = 0) =>
  number <= before ? last : Math.min(last, Math.floor((number - 1 - before) / size));
