package org.summitqa.temporal;

import java.util.regex.Pattern;
import org.summitqa.language.Vocabulary;
import org.summitqa.text.Language;

/**
 * Whether the words around a time say that it is still to come.
 *
 * <p>Only words of the present do: whoever "was set to" come may not have. 将 alone says it weakly,
 * since it is also the mark of an object (将船只移交).
 */
enum FutureReference {
  /** They say nothing of it. */
  NO,
  /** They may say so. */
  PERHAPS,
  /** They say so. */
  YES;

  private static final Pattern CHINESE_BEFORE =
      Pattern.compile("(?:将于|将在|(?<!原|原本|原先|原来)(?:拟于|定于|计划于|预计于|预定于)|下一个)\\s?$");

  private static final String NOT_PAST =
      "(?![^,;.]*\\b(?:said|told|was|were|had|has)\\b)[^,;.]{0,50}$";
  private static final Pattern ENGLISH_BEFORE =
      Pattern.compile(
          "(?:\\b(?:will|shall)\\b|['’]ll\\b"
              + "|(?:\\b(?:is|are|am)|['’]re)\\s+(?:(?:\\w+ly|also|now|still|not|both)\\s+)?"
              + "(?:due|set|scheduled|slated|planned|expected|going|to)\\b"
              + "|(?<!\\b(?:was|were|be|been|had|originally|initially)\\s)"
              + "\\b(?:(?:scheduled|slated)\\s+(?:to|for)|set\\s+for|agreed\\s+to)\\b"
              + "|\\bplans\\s+(?:to|an?|for)\\b|\\bplan\\s+to\\b)"
              + NOT_PAST);

  private static final Pattern ENGLISH_BEHIND = Pattern.compile("^\\s?will\\b");
  private static final Pattern WEAK_BEFORE = Pattern.compile("将\\s?$");
  private static final Pattern WEAK_BEHIND = Pattern.compile("^\\s?将(?!军)");

  /** What stands behind a time that 将 takes for its object: 将周三的袭击称为…. */
  private static final Pattern OBJECT = Pattern.compile("^\\s?(?:的|定为|作为|称为|视为|改为|列为)");

  /** An object behind 将 and what is done to it, which is over where a time is named. */
  private static final Pattern DONE_TO =
      Pattern.compile(
          "^\\s?将(?![会于在与和同向对就再被由从])[^，,。;！!？?]{2,16}?"
              + Vocabulary.of(Language.ZH, "done-to").anyOf());

  /**
   * Reads it.
   *
   * @param before what stands before the time, folded
   * @param behind what stands behind it
   */
  static FutureReference of(String before, String behind) {
    if (CHINESE_BEFORE.matcher(before).find()
        || ENGLISH_BEFORE.matcher(before).find()
        || ENGLISH_BEHIND.matcher(behind).find()) {
      return YES;
    }
    boolean weak =
        WEAK_BEFORE.matcher(before).find()
            ? !OBJECT.matcher(behind).find()
            : WEAK_BEHIND.matcher(behind).find() && !DONE_TO.matcher(behind).find();
    return weak ? PERHAPS : NO;
  }
}
