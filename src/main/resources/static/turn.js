import { element } from "./dom.js";
import { date, show, source } from "./reader.js";

/** One question on the page, with its answer as it comes. */
export class Turn {
  constructor(question, language, words) {
    this.question = question;
    this.language = language;
    this.words = words;
    this.citations = new Map();
    this.heading = element("h2", {}, question);
    this.status = element("p", { className: "progress" }, words.searching);
    this.answer = element("p", { className: "answer" });
    this.notes = element("div", { className: "notes" });
    this.list = element("ol", { className: "sources" });
    this.section = element(
      "section",
      { className: "turn" },
      this.heading,
      this.status,
      this.notes,
      this.answer,
      this.list,
    );
  }

  found(passages) {
    this.status.textContent = this.words.checking(passages.length);
  }

  sentence({ sentence, citations }) {
    citations.forEach((citation) => this.#cite(citation));
    const chips = sentence.citations.map((number) => this.#chip(this.citations.get(number)));
    const [, said, end] = /^(.*?)([。．.！!？?…]?)$/su.exec(sentence.text);
    // As in the answer's text, chips stand before the full stop; a word joiner keeps the first with
    // the word before it.
    const text = element("span", { className: sentence.verification }, said, "\u2060", ...chips, end);
    const space = /[\u3400-\u9fff。！？”」]$/u.test(sentence.text) ? "" : " ";
    this.answer.append(text, space);
  }

  done(answer) {
    this.status.remove();
    this.result = answer;
    if (answer.status === "declined") {
      this.section.classList.add("declined");
      this.notes.append(element("p", { className: "badge" }, this.words.declined));
      this.answer.textContent = answer.answer;
      answer.related.forEach((citation) => this.#cite(citation));
    }
    if (answer.degraded) {
      this.notes.append(element("p", { className: "notice" }, this.words.degraded));
    }
  }

  /** Says why there is no more, and offers what helps. */
  ended(message, retry) {
    this.status.remove();
    const button = element("button", { type: "button", onclick: retry }, this.words.retry);
    this.section.append(element("p", { className: "notice end" }, message, " ", button));
  }

  get hasSentences() {
    return this.answer.childNodes.length > 0;
  }

  #chip(citation) {
    const label = this.words.open(
      citation.number,
      citation.publisher,
      date(citation.publishedAt, this.language),
    );
    return element(
      "a",
      {
        className: "chip",
        href: "#",
        title: citation.quote,
        attributes: { role: "button", "aria-label": label },
        onclick: (event) => this.#open(event, citation),
      },
      String(citation.number),
    );
  }

  #cite(citation) {
    if (this.citations.has(citation.number)) {
      return;
    }
    if (this.citations.size === 0) {
      const declined = this.section.classList.contains("declined");
      const heading = declined ? this.words.related : this.words.sources;
      this.list.before(element("h3", {}, heading));
    }
    this.citations.set(citation.number, citation);
    this.list.append(
      element(
        "li",
        {},
        element("span", { className: "chip number" }, String(citation.number)),
        element("p", { className: "title" }, citation.title || citation.articleId),
        element("p", { className: "source" }, ...source(citation, this.language, this.words)),
        element("blockquote", {}, citation.quote),
        element(
          "button",
          { type: "button", onclick: (event) => this.#open(event, citation) },
          this.words.inArticle,
        ),
      ),
    );
  }

  #open(event, citation) {
    event.preventDefault();
    show(citation, this.language, this.words);
  }
}
