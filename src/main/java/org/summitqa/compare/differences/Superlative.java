package org.summitqa.compare.differences;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.summitqa.compare.ClaimMention;
import org.summitqa.compare.PublisherResponse;
import org.summitqa.evidence.EvidenceSentence;
import org.summitqa.language.EventType;
import org.summitqa.text.Language;
import org.summitqa.text.TextFolding;

/**
 * Something called the most of all, or one of the most: 最具建设性的讨论 and 最具建设性的对话之一.
 *
 * @param stated where it stands
 * @param of what it is the most of, 最具建设性
 * @param what what is called so, 讨论
 * @param oneOf whether it is one of several
 */
record Superlative(ClaimMention stated, String of, String what, boolean oneOf) {
  private static final int KEY = 5;
  private static final int STEM = 5;
  private static final Pattern CHINESE = Pattern.compile("(?<of>最\\p{IsHan}{2,})[^，。；！？”\"』」\\n]*");
  private static final String WHOSE = "(?:the|our|my|his|her|its|their) ";
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?:\\b(?<one>(?:(?:one|some|two|three|several|many|few) of|among|amongst) "
              + WHOSE
              + ")|\\b"
              + WHOSE
              + ")(?<of>most \\p{L}+)(?<what>[^,.;!?”\"\\n]*)",
          Pattern.CASE_INSENSITIVE);

  /** What people do with each other by speaking is one thing by many names. */
  private static final Pattern TALKS =
      Pattern.compile(
          EventType.words(Language.ZH, "meeting", "talking")
              + "|\\b"
              + EventType.words(Language.EN, "meeting", "talking")
              + "\\b");

  private static final Pattern HAN = Pattern.compile("(?<=的)[\\p{IsHan}]+");
  private static final Pattern END = Pattern.compile("[是在]");
  private static final Pattern WORD = Pattern.compile("[a-z]{4,}");

  /** Returns what one publisher calls the most and another one of the most, where both do. */
  static Optional<List<List<ClaimMention>>> between(
      PublisherResponse one, PublisherResponse other) {
    for (Superlative mine : in(one)) {
      for (Superlative theirs : in(other)) {
        boolean told = isTold(mine, one) || isTold(theirs, other);
        if (told && mine.isSaidOtherwise(theirs) && mine.mayBe(theirs)) {
          return Optional.of(List.of(List.of(mine.stated), List.of(theirs.stated)));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isSaidOtherwise(Superlative other) {
    return of.equals(other.of) && oneOf != other.oneOf && isOfTheSame(other);
  }

  // The most influential company and one of the most influential hospitals do not differ.
  private boolean isOfTheSame(Superlative other) {
    Set<String> theirs = words(other.what);
    return words(what).stream().anyMatch(theirs::contains)
        || (TALKS.matcher(what).find() && TALKS.matcher(other.what).find());
  }

  private static Set<String> words(String what) {
    Set<String> words =
        WORD.matcher(what)
            .results()
            .map(MatchResult::group)
            .map(word -> word.substring(0, Math.min(STEM, word.length())))
            .collect(Collectors.toSet());
    words.addAll(EventContext.terms(END.split(what, 2)[0].replaceAll("[a-z]", "")));
    return words;
  }

  private static boolean isTold(Superlative one, PublisherResponse voice) {
    return voice.told().contains(one.stated.sentence());
  }

  private static List<Superlative> in(PublisherResponse voice) {
    return voice.evidence().sentences().stream()
        .flatMap(sentence -> in(sentence).stream())
        .toList();
  }

  private static List<Superlative> in(EvidenceSentence sentence) {
    String text = sentence.sentence().text();
    List<Superlative> chinese =
        CHINESE
            .matcher(TextFolding.simplified(text))
            .results()
            .map(m -> of(sentence, text.substring(m.start(), m.end()), m.group("of")))
            .toList();
    Matcher english = ENGLISH.matcher(text);
    return chinese.isEmpty() && english.find()
        ? List.of(
            new Superlative(
                new ClaimMention(sentence, english.group().strip()),
                TextFolding.fold(english.group("of")),
                TextFolding.fold(english.group("what")),
                english.group("one") != null))
        : chinese;
  }

  private static Superlative of(EvidenceSentence sentence, String whole, String of) {
    int end = whole.indexOf("之一");
    String words = end < 0 ? whole : whole.substring(0, end + 2);
    return new Superlative(
        new ClaimMention(sentence, words),
        of.substring(0, Math.min(KEY, of.length())),
        what(end < 0 ? whole : whole.substring(0, end)),
        end >= 0);
  }

  private static String what(String whole) {
    Matcher what = HAN.matcher(TextFolding.fold(whole));
    return what.find() ? what.group() : whole.substring(Math.min(KEY, whole.length() - 2));
  }

  private boolean mayBe(Superlative other) {
    return EventContext.of(stated.sentence(), stated.sentence().sentence().text())
        .mayBe(EventContext.of(other.stated.sentence(), other.stated.sentence().sentence().text()));
  }
}
