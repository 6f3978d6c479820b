package org.summitqa.citation.rules;

import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.summitqa.citation.Objection;
import org.summitqa.citation.statement.ContrastiveTerms;
import org.summitqa.citation.statement.Statement;
import org.summitqa.language.Numerals;
import org.summitqa.language.Vocabulary;
import org.summitqa.text.Language;
import org.summitqa.text.Span;

/**
 * A Chinese sentence over a Chinese quote has no run of two or more characters that are all new to
 * the quote, but for words that report or join, and for {@link ContrastiveTerms}. Names that were
 * put in another's place are such runs (普京 for 习近平); rewordings mostly keep a character (会谈, 会晤).
 * One new word of two characters anywhere, or where no name would stand, was tried: as many
 * inventions passed by it as rewordings.
 */
final class UnsupportedTermRule implements SupportRule {
  /** Words that every report has. */
  static final Pattern ORDINARY =
      Pattern.compile(Vocabulary.of(Language.ZH, "report-words").anyOf());

  private static final Pattern NUMERAL = Pattern.compile("[" + Numerals.ALL + "年月日号周星期个\\d]+");
  private static final Pattern PLACE =
      Pattern.compile("(?:在|于|赴|驻|访问|前往|抵达|到达|位于|到访)(?<name>\\p{IsHan}{2})");
  private static final Pattern DIRECTION = Pattern.compile("[东南西北]");

  /** East that is none: a thing, a host. */
  private static final Pattern NO_DIRECTION = Pattern.compile("东西|东道");

  private static final Pattern FRESH = Pattern.compile("\u0001{2,}");

  @Override
  public String id() {
    return "unsupported-term";
  }

  @Override
  public Stream<Objection> objections(Statement claim, Statement source) {
    if (claim.language() != Language.ZH || source.language() != Language.ZH) {
      return Stream.empty();
    }
    return Stream.<BiFunction<Statement, Statement, Stream<Span>>>of(
            UnsupportedTermRule::newPlaces,
            UnsupportedTermRule::newDirections,
            UnsupportedTermRule::newRuns)
        .flatMap(finder -> finder.apply(claim, source))
        .map(term -> claim.objection(id(), term));
  }

  private static Stream<Span> newRuns(Statement claim, Statement source) {
    return FRESH
        .matcher(marked(claim, source))
        .results()
        .map(run -> new Span(run.start(), run.end()));
  }

  /** Returns the claim with a mark in place of every character that is new to the quote. */
  private static String marked(Statement claim, Statement source) {
    StringBuilder marked = new StringBuilder(claim.text());
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (Character.isIdeographic(c) && source.text().indexOf(c) < 0) {
        marked.setCharAt(i, '\u0001');
      }
    }
    blank(ORDINARY, claim.text(), marked);
    blank(NUMERAL, claim.text(), marked);
    for (int word : claim.telling()) {
      blank(ContrastiveTerms.ALL.get(word).asking(Language.ZH), claim.text(), marked);
    }
    return marked.toString();
  }

  private static void blank(Pattern words, String text, StringBuilder marked) {
    for (Matcher word = words.matcher(text); word.find(); ) {
      for (int i = word.start(); i < word.end(); i++) {
        marked.setCharAt(i, ' ');
      }
    }
  }

  // 访问大阪 for 访问东京: a place may have a character that the quote has elsewhere.
  private static Stream<Span> newPlaces(Statement claim, Statement source) {
    return PLACE
        .matcher(claim.text())
        .results()
        .map(place -> new Span(place.start("name"), place.end("name")))
        .filter(name -> isNewPlace(name.of(claim.text()), source.text()));
  }

  private static boolean isNewPlace(String name, String quote) {
    return !ORDINARY.matcher(name).lookingAt()
        && !NUMERAL.matcher(name).find()
        && !quote.contains(name)
        && name.chars().anyMatch(c -> quote.indexOf(c) < 0);
  }

  // 东海 for 南海: no other word is so often a single character.
  private static Stream<Span> newDirections(Statement claim, Statement source) {
    String places = NO_DIRECTION.matcher(claim.text()).replaceAll("  ");
    return DIRECTION
        .matcher(places)
        .results()
        .filter(one -> source.text().indexOf(one.group()) < 0)
        .map(one -> new Span(one.start(), one.end()));
  }
}
