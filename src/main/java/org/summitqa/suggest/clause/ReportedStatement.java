package org.summitqa.suggest.clause;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.language.CalendarWords;
import org.summitqa.language.ChineseWords;
import org.summitqa.language.ChineseWords.Word;
import org.summitqa.language.PersonNames;
import org.summitqa.language.ReportedSpeech;
import org.summitqa.lexicon.ChineseNameIndex;
import org.summitqa.text.Language;
import org.summitqa.text.TextFolding;

/**
 * Somebody who says something.
 *
 * @param name the speaker, as the sentence has it
 * @param latin the speaker in Latin letters, empty where that is not known
 * @param said what is said, the rest of the sentence, in simplified characters
 */
record ReportedStatement(String name, Optional<String> latin, String said) {
  private static final Pattern GLOSS = Pattern.compile("[（(][^（()）]{0,40}[)）]");
  private static final String GAP =
      "(?:(?:还|也|又|则|曾|再次|随后|此前|日前|同时|近日|周["
          + CalendarWords.HAN_WEEKDAY
          + "]|[0-9]{1,2}月?[0-9]{0,2}[日号]?|在[^，。]{1,10}?[上中时后里会]|对[^，。]{1,8}?|向[^，。]{1,8}?|告诉[^，。]{1,8}?|明确|公开|"
          + PersonNames.address()
          + "))*"
          + ReportedSpeech.CHINESE_STATEMENT;
  private static final Pattern SAYING = Pattern.compile(GAP + "[，,：: ]?(?<said>.{6,})");
  private static final Pattern DOTTED =
      Pattern.compile("\\p{IsHan}{1,6}(?:[·•‧]\\p{IsHan}{1,6}?)+?(?=" + GAP + ")");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?<name>\\p{Lu}[\\p{Ll}’'-]+(?: \\p{Lu}\\.)?(?: \\p{Lu}[\\p{L}’'-]+){1,2})(?:,[^,.;]{3,60},)? (?:also |had |has |later |then )?"
              + ReportedSpeech.ENGLISH_SPEECH
              + "(?<said>.{10,})");
  private static final Pattern ENGLISH_BEHIND =
      Pattern.compile(
          "(?<said>.{20,}),[”\"]? said (?<name>\\p{Lu}[\\p{Ll}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){1,2})\\b");
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?:The|A|An|In|On|At|He|She|It|They|We|But|And|President|Mr|Mrs|Ms|Dr|Prime|Foreign|Officials?|Police|Ministry|Last|This|That|Chief|Minister|Professor|"
              + CalendarWords.capitalised(
                  CalendarWords.WEEKDAYS + "|" + CalendarWords.MONTHS_BUT_MAY)
              + ")\\b.*");

  /** How far into the sentence the speaker may stand, behind titles. */
  private static final int TITLES = 16;

  /** Returns the speaker's name for a reader, nothing where it is not known in that language. */
  Optional<String> speaker(Language reader) {
    return reader == Language.ZH ? Optional.of(name) : latin.map(EnglishNames::inSentence);
  }

  /** Returns who says something in a sentence, nothing where that is not sure. */
  static Optional<ReportedStatement> in(SourceSentence line, ChineseNameIndex names) {
    if (line.language() == Language.EN) {
      return english(line.text());
    }
    String written = GLOSS.matcher(line.text()).replaceAll("");
    String text = TextFolding.simplified(written);
    for (int at = 0; at < Math.min(TITLES, text.length()); at++) {
      int start = at;
      Optional<String> name = name(text, at, names);
      if (name.isPresent()) {
        int end = start + name.get().length();
        return said(text, end)
            .map(
                said ->
                    new ReportedStatement(
                        written.substring(start, end), names.latin(name.get()), said));
      }
      if ("，。；：、,;:“”「」\"和与对向被".indexOf(text.charAt(at)) >= 0) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<String> said(String text, int from) {
    Matcher says = SAYING.matcher(text).region(from, text.length());
    return says.lookingAt() ? Optional.of(says.group("said")) : Optional.empty();
  }

  private static Optional<String> name(String text, int at, ChineseNameIndex names) {
    Matcher dotted = DOTTED.matcher(text).region(at, text.length());
    if (at == 0 && dotted.lookingAt()) {
      return Optional.of(dotted.group());
    }
    return names
        .at(text, at)
        .filter(
            name ->
                at + name.length() >= text.length()
                    || "·•‧".indexOf(text.charAt(at + name.length())) < 0)
        .filter(
            name -> !ChineseNameIndex.isCountry(name) || said(text, at + name.length()).isPresent())
        .or(() -> surnamed(text, at));
  }

  /** A surname and one or two characters that the dictionary joins to nothing, before a verb. */
  private static Optional<String> surnamed(String text, int at) {
    int surname = PersonNames.surnameAt(text, at);
    for (int length = surname + 2; surname > 0 && length > surname; length--) {
      int end = at + length;
      if (end < text.length()
          && isName(text, at, at + surname, end)
          && said(text, end).isPresent()) {
        return Optional.of(text.substring(at, end));
      }
    }
    return Optional.empty();
  }

  private static boolean isName(String text, int start, int given, int end) {
    List<Word> words =
        ChineseWords.of(text.substring(0, end)).stream().filter(w -> w.start() >= start).toList();
    boolean apart = given - start > 1 || words.stream().anyMatch(w -> w.end() == given);
    return apart
        && words.stream().filter(w -> w.start() >= given).count() == end - given
        && text.substring(given, end).chars().allMatch(c -> PersonNames.mayBeGiven((char) c));
  }

  private static Optional<ReportedStatement> english(String text) {
    for (Pattern pattern : List.of(ENGLISH, ENGLISH_BEHIND)) {
      Matcher found = pattern.matcher(text);
      if (found.find() && !NO_NAME.matcher(found.group("name")).matches()) {
        String name = found.group("name");
        return Optional.of(new ReportedStatement(name, Optional.of(name), found.group("said")));
      }
    }
    return Optional.empty();
  }
}
