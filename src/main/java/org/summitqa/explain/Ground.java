package org.summitqa.explain;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;

/** Why a sentence of a draft is not shown, as a reader would say it. */
public enum Ground {
  /** A number, or which way one moved, is not that of the articles. */
  NUMBERS,
  /** A name is not theirs, or not for whom they name. */
  NAMES,
  /** What is put as a quotation is none. */
  QUOTATIONS,
  /** Who did what to whom is told otherwise. */
  ROLES,
  /** It is more certain than they are. */
  CERTAINTY,
  /** It denies what they say, or says what they deny. */
  DENIAL,
  /** It says something else that they do not. */
  WORDS,
  /** It was said before. */
  REPEATED,
  /** It rests on articles that are not about whom or what was asked. */
  OTHER_SUBJECT;

  private static final Map<String, Ground> BY_RULE =
      Map.ofEntries(
          Map.entry("number", NUMBERS),
          Map.entry("direction", NUMBERS),
          Map.entry("name", NAMES),
          Map.entry("given-name", NAMES),
          Map.entry("known-name", NAMES),
          Map.entry("name-binding", NAMES),
          Map.entry("quotation", QUOTATIONS),
          Map.entry("translated-quote", QUOTATIONS),
          Map.entry("semantic-role", ROLES),
          Map.entry("certainty", CERTAINTY),
          Map.entry("polarity", DENIAL));

  /** Returns that of a rule by its id; {@link #WORDS} where it is about words in general. */
  static Ground of(String rule) {
    return BY_RULE.getOrDefault(rule, WORDS);
  }

  /** Returns the name in JSON. */
  @JsonValue
  public String code() {
    return Codes.of(this);
  }
}
