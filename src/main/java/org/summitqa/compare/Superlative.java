package org.summitqa.compare;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.search.EvidenceSentence;

/**
 * Something called the most of all, or one of the most: 最具建设性的讨论 and 最具建设性的对话之一.
 *
 * @param stated where it stands
 * @param of what it is the most of, 最具建设性
 * @param oneOf whether it is one of several
 */
record Superlative(Stated stated, String of, boolean oneOf) {
  private static final int KEY = 5;
  private static final Pattern CHINESE = Pattern.compile("(?<of>最\\p{IsHan}{2,})[^，。；！？”\"』」\\n]*");
  private static final Pattern ENGLISH =
      Pattern.compile("(?<one>one of )?(?:the )?(?<of>most \\p{L}+)[^,.;!?”\"\\n]*");

  /** Returns what one publisher calls the most and another one of the most, where both do. */
  static Optional<List<List<Stated>>> between(Voice one, Voice other) {
    for (Superlative mine : in(one)) {
      for (Superlative theirs : in(other)) {
        boolean same = mine.of.equals(theirs.of) && mine.oneOf != theirs.oneOf;
        if (same && (isTold(mine, one) || isTold(theirs, other)) && mine.mayBe(theirs)) {
          return Optional.of(List.of(List.of(mine.stated), List.of(theirs.stated)));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isTold(Superlative one, Voice voice) {
    return voice.told().contains(one.stated.sentence());
  }

  private static List<Superlative> in(Voice voice) {
    return voice.evidence().sentences().stream()
        .flatMap(sentence -> in(sentence).stream())
        .toList();
  }

  private static List<Superlative> in(EvidenceSentence sentence) {
    String text = sentence.sentence().text();
    List<Superlative> chinese =
        CHINESE.matcher(text).results().map(m -> of(sentence, m.group(), m.group("of"))).toList();
    Matcher english = ENGLISH.matcher(text);
    return chinese.isEmpty() && english.find()
        ? List.of(
            new Superlative(
                new Stated(sentence, english.group().strip()),
                english.group("of"),
                english.group("one") != null))
        : chinese;
  }

  private static Superlative of(EvidenceSentence sentence, String whole, String of) {
    int end = whole.indexOf("之一");
    String words = end < 0 ? whole : whole.substring(0, end + 2);
    return new Superlative(
        new Stated(sentence, words), of.substring(0, Math.min(KEY, of.length())), end >= 0);
  }

  private boolean mayBe(Superlative other) {
    return Setting.of(stated.sentence(), stated.sentence().sentence().text())
        .mayBe(Setting.of(other.stated.sentence(), other.stated.sentence().sentence().text()));
  }
}
