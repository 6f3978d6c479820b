package org.summitqa.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.text.FoldedText;
import org.summitqa.text.Language;
import org.summitqa.text.Span;

/**
 * What a question asks for, by its words that ask. What a question may be taken for more than one
 * of, it is of the first.
 */
public enum QuestionType {
  /** A point or period of time. */
  WHEN("(?:是?在?)", "(?:几[号日])?"),
  /** A length of time. */
  HOW_LONG("(?:持续|进行)?了?", ""),
  /** A number, an amount, a share. */
  HOW_MANY("", "(?:(?<=多少)\\p{IsHan})?"),
  /** A person or a body. */
  WHO("", ""),
  /** A place. */
  WHERE("(?:是?在)?", "|是?在哪个(?:城市|国家|地方)|在哪(?!个|些|一)"),
  /** A reason. */
  WHY("", ""),
  /** What somebody says of something. */
  SAY("", ""),
  /** A way of doing. */
  HOW("", ""),
  /** A thing. */
  WHAT("", "");

  private final Pattern asked;
  private final Pattern inChinese;

  /**
   * Reads the words.
   *
   * @param before what may stand before the Chinese words and asks with them
   * @param behind what may stand behind them
   */
  QuestionType(String before, String behind) {
    String name = name().toLowerCase(Locale.ROOT);
    String words = words(Language.ZH, name);
    this.asked =
        Pattern.compile(
            words
                + "|"
                + words(Language.ZH, name + "-hint")
                + "|\\b"
                + words(Language.EN, name)
                + "\\b");
    this.inChinese = Pattern.compile(before + words + behind);
  }

  private static String words(Language language, String section) {
    return Vocabulary.of(language, "question-words").section(section).anyOf();
  }

  /**
   * Returns a regular expression for what a question asks with and that names nothing, without
   * groups, for a pattern over folded text.
   */
  public static String anyPhrase(Language language) {
    return words(language, "phrase");
  }

  /**
   * Where a question asks.
   *
   * @param type what for
   * @param span the words in the text
   */
  public record TypeMatch(QuestionType type, Span span) {}

  /** Returns what a question asks for, in either language; nothing where no word asks. */
  public static Optional<QuestionType> of(FoldedText question) {
    return Arrays.stream(values())
        .filter(type -> type.asked.matcher(question.folded()).find())
        .findFirst();
  }

  /** Returns the first Chinese words that ask. */
  public static Optional<TypeMatch> inChinese(FoldedText question) {
    String text = question.inPlace();
    TypeMatch first = null;
    for (QuestionType type : values()) {
      Matcher found = type.inChinese.matcher(text);
      if (found.find() && (first == null || found.start() < first.span.start())) {
        first = new TypeMatch(type, new Span(found.start(), found.end()));
      }
    }
    return Optional.ofNullable(first);
  }

  /** Returns a pattern for the Chinese words that ask for this. */
  public Pattern inChinese() {
    return inChinese;
  }

  /**
   * Tells whether the words stand before the verb, like an adverb, and not for what the verb needs.
   */
  public boolean isAdverb() {
    return this == WHEN || this == WHERE || this == WHY || this == HOW;
  }
}
