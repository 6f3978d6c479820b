package org.summitqa.citation.rules;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.summitqa.citation.Objection;
import org.summitqa.citation.statement.SpeakerAttribution;
import org.summitqa.citation.statement.Statement;
import org.summitqa.language.Numerals;
import org.summitqa.language.PersonNames;
import org.summitqa.text.Language;
import org.summitqa.text.Span;

/**
 * A Chinese sentence over a Chinese quote has no other given name behind a surname of the quote: 刘军
 * for 刘敏, 孙晓静 for 孙晓蕾.
 */
final class SurnameRule implements SupportRule {
  private static final String NUMERALS = "零" + Numerals.COUNTS + Numerals.POWERS + "年月日个";

  @Override
  public String id() {
    return "given-name";
  }

  @Override
  public Stream<Objection> objections(Statement claim, Statement source) {
    if (claim.language() != Language.ZH || source.language() != Language.ZH) {
      return Stream.empty();
    }
    String text = claim.text();
    return IntStream.range(0, text.length())
        .mapToObj(at -> renamed(text, at, source.text()))
        .flatMap(Optional::stream)
        .map(name -> claim.objection(id(), name));
  }

  private static Optional<Span> renamed(String text, int at, String quote) {
    int surname = PersonNames.anySurnameAt(text, at);
    if (surname == 2 && PersonNames.surnameAt(text, at + 1) > 0) {
      // 局长孙敏 is read from 孙, as 长孙无忌 can be.
      return Optional.empty();
    }
    int given = at + surname;
    if (surname > 0 && differs(text, Math.max(0, given - 3), given, quote, given >= 3)) {
      return Optional.of(new Span(at, given + 1));
    }
    return surname > 0 && differs(text, at, given + 1, quote, true)
        ? Optional.of(new Span(at, given + 2))
        : Optional.empty();
  }

  // What both have up to here is followed by a character that is new to the quote, and by one that
  // follows another character there.
  private static boolean differs(String text, int from, int to, String quote, boolean applies) {
    if (!applies || to + 1 >= text.length()) {
      return false;
    }
    String left = text.substring(from, to);
    char fresh = text.charAt(to);
    char right = text.charAt(to + 1);
    int there = quote.indexOf(left);
    return there >= 0
        && Character.isIdeographic(fresh)
        && NUMERALS.indexOf(fresh) < 0
        && quote.indexOf(fresh) < 0
        && there + left.length() + 1 < quote.length()
        && (quote.charAt(there + left.length() + 1) == right || isReport(text, to + 1))
        && Character.isIdeographic(quote.charAt(there + left.length()));
  }

  private static boolean isReport(String text, int at) {
    return SpeakerAttribution.REPORT.matcher(text.substring(at)).lookingAt();
  }
}
