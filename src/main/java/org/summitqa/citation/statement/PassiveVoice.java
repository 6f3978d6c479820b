package org.summitqa.citation.statement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.text.Span;

/** Chinese passives turned round: 受到拜登迎接 says that 拜登 does it; 迎接拜登 says that it is done to him. */
public final class PassiveVoice {
  private static final Pattern DONE_BY =
      Pattern.compile("(?:受到|遭到|遭|被|获得?|由)(?<words>\\p{IsHan}{4,12})");
  private static final int NAME = 2;

  private PassiveVoice() {}

  /**
   * Returns the words with which a sentence has the doer of a quote's passive as the one it is done
   * to, or not.
   */
  public static Optional<Span> turned(String claim, String quote) {
    return turn(quote, claim).map(Turn::active).or(() -> turn(claim, quote).map(Turn::passive));
  }

  private static Optional<Turn> turn(String passive, String other) {
    Matcher by = DONE_BY.matcher(passive);
    while (by.find()) {
      String words = by.group("words");
      for (int end = NAME; end <= Math.min(words.length() - NAME, 2 * NAME); end++) {
        String doer = words.substring(0, end);
        // 热情迎接 or 迎接: the verb, with or without the word that qualifies it.
        for (int at = end; at + NAME <= Math.min(words.length(), end + 2 * NAME); at += NAME) {
          String verb = words.substring(at, at + NAME);
          for (String active : List.of(verb + doer, verb + "了" + doer)) {
            int there = other.indexOf(active);
            if (there >= 0) {
              return Optional.of(
                  new Turn(
                      new Span(by.start(), by.start("words") + at + NAME),
                      new Span(there, there + active.length())));
            }
          }
        }
      }
    }
    return doneByAnother(passive, other);
  }

  // 受到A迎接 for 受到B迎接.
  private static Optional<Turn> doneByAnother(String passive, String other) {
    Matcher mine = DONE_BY.matcher(passive);
    Matcher theirs = DONE_BY.matcher(other);
    boolean another =
        mine.find()
            && theirs.find()
            && other.contains(passive.substring(mine.start("words"), mine.start("words") + NAME))
            && !theirs.group("words").contains(mine.group("words").substring(0, NAME))
            && theirs
                .group("words")
                .contains(mine.group("words").substring(mine.group("words").length() - NAME));
    return another
        ? Optional.of(
            new Turn(new Span(mine.start(), mine.end()), new Span(theirs.start(), theirs.end())))
        : Optional.empty();
  }

  /**
   * What changed places.
   *
   * @param passive the words of the text with the passive
   * @param active those of the other
   */
  private record Turn(Span passive, Span active) {}
}
