import { browserLanguage, choose, chosen } from "../shared/preferences.js";
import { locale } from "../shared/typography.js";
import { words as en } from "../words/en.js";
import { words as zh } from "../words/zh.js";

const WORDS = { zh, en };

/** How the colours may be chosen. */
export const THEMES = ["auto", "light", "dark"];

/** The language that the page speaks, and its colours. */
export class Settings {
  language = chosen("language", Object.keys(WORDS)) ?? browserLanguage(Object.keys(WORDS));
  theme = chosen("theme", THEMES) ?? "auto";

  /** Puts them into force. */
  apply() {
    document.documentElement.lang = locale(this.language);
    document.documentElement.dataset.theme = this.theme;
  }

  /** What the page says, in its language. */
  get words() {
    return WORDS[this.language];
  }

  /** Sets the language: zh or en. */
  setLanguage(language) {
    this.language = language;
    choose("language", language);
    this.apply();
  }

  /** Sets the colours: one of THEMES. */
  setTheme(theme) {
    this.theme = theme;
    choose("theme", theme);
    this.apply();
  }
}
