package org.summitqa.language;

import java.util.Locale;
import java.util.regex.Pattern;
import org.summitqa.text.Language;

/** How sure a clause is of what it says; the words for it are those of {@code certainty.txt}. */
public enum Certainty {
  /** It is so, or was done. */
  FACT,
  /** It is to be: agreed, promised, planned. */
  TO_BE,
  /** Somebody wants it. */
  WISH,
  /** It may be so. */
  MAYBE;

  private final Pattern chinese;
  private final Pattern english;

  Certainty() {
    String section = name().toLowerCase(Locale.ROOT);
    this.chinese =
        Pattern.compile(Vocabulary.of(Language.ZH, "certainty").section(section).inContext());
    this.english =
        Pattern.compile(
            "\\b" + Vocabulary.of(Language.EN, "certainty").section(section).inContext() + "\\b");
  }

  /** Tells whether a folded text says so in this way, or by a word of it. */
  public boolean isIn(String folded, Language language) {
    return this == FACT || (language == Language.ZH ? chinese : english).matcher(folded).find();
  }
}
