package org.summitqa.citation.rules;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.summitqa.citation.Objection;
import org.summitqa.citation.statement.Statement;

/** The sentence says something: it is no question, unless the quote asks too, and has words. */
final class DeclarativeRule implements SupportRule {
  private static final Pattern QUESTION = Pattern.compile(".*\\?\\W*", Pattern.DOTALL);
  private static final int MIN_LETTERS = 4;

  @Override
  public String id() {
    return "declarative";
  }

  @Override
  public Stream<Objection> objections(Statement claim, Statement source) {
    boolean asks = QUESTION.matcher(claim.text()).matches();
    boolean says =
        claim.letters().length() >= MIN_LETTERS && (!asks || source.text().contains("?"));
    return says ? Stream.empty() : Stream.of(claim.objection(id()));
  }
}
