import { ask } from "./ask.js";
import { byId, element } from "./dom.js";
import { Turn } from "./turn.js";
import { words } from "./words.js";

const form = byId("ask");
const question = byId("question");
const turns = [];
let language = navigator.languages.some((l) => l.startsWith("zh")) ? "zh" : "en";
let running = null;

function speak() {
  const say = words[language];
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  for (const place of document.querySelectorAll("[data-text]")) {
    place.textContent = say[place.dataset.text];
  }
  question.placeholder = say.placeholder;
  const other = byId("switch-language");
  other.textContent = say.switch;
  other.lang = language === "zh" ? "en" : "zh-CN";
  byId("examples").replaceChildren(
    ...say.examples.map((text) =>
      element("li", {}, element("button", { type: "button", onclick: () => start(text) }, text)),
    ),
  );
}

async function start(text) {
  running?.abort();
  const control = new AbortController();
  running = control;
  byId("welcome").hidden = true;
  const turn = new Turn(text, language, words[language]);
  byId("turns").append(turn.section);
  busy(true);
  // Once: afterwards the page stays where the reader is.
  turn.section.scrollIntoView({ block: "start" });
  const again = () => {
    turn.section.remove();
    start(text);
  };
  try {
    await follow(turn, control.signal);
  } catch (e) {
    turn.ended(control.signal.aborted ? turn.words.stopped : explain(e, turn), again);
  }
  if (running === control) {
    running = null;
    busy(false);
  }
}

async function follow(turn, signal) {
  const request = { question: turn.question, history: history() };
  for await (const [event, data] of ask(request, signal)) {
    if (event === "evidence") {
      turn.found(data.passages);
    } else if (event === "sentence") {
      turn.sentence(data);
    } else if (event === "done") {
      turn.done(data);
      turns.push(turn);
      byId("announcer").textContent = `${data.answer} ${turn.words.answered}`;
      return;
    } else if (event === "error") {
      throw Object.assign(new Error(data.detail), { status: data.status });
    }
  }
  throw new Error("The stream ended early");
}

function history() {
  return turns.slice(-10).map(({ result }) => ({ question: result.question, answer: result.answer }));
}

function explain(failure, turn) {
  const say = turn.words;
  if (turn.hasSentences) {
    return say.broken;
  }
  const known = { 0: say.offline, 429: say.busy, 503: say.unready, 500: say.failed };
  return known[failure.status] ?? (failure.message || say.failed);
}

function busy(is) {
  byId("send").hidden = is;
  byId("stop").hidden = !is;
}

function grow() {
  question.rows = Math.min(6, question.value.split("\n").length);
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const text = question.value.trim();
  if (text && !running) {
    question.value = "";
    grow();
    start(text);
  }
});

question.addEventListener("keydown", (event) => {
  // While an input method composes, Enter takes its suggestion.
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    form.requestSubmit();
  }
});
question.addEventListener("input", grow);
byId("stop").addEventListener("click", () => running?.abort());
byId("switch-language").addEventListener("click", () => {
  language = language === "zh" ? "en" : "zh";
  speak();
});

speak();
question.focus();
const linked = new URLSearchParams(location.search).get("q");
if (linked?.trim()) {
  start(linked.trim());
}
