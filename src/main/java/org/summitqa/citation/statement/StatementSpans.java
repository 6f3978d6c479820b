package org.summitqa.citation.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.summitqa.text.Span;
import org.summitqa.text.TextFolding;

/** Where the parts of a statement stand in its folded text. */
public final class StatementSpans {
  private StatementSpans() {}

  /** Returns the places of its Latin words. */
  public static Stream<Span> words(Statement statement) {
    return Statement.WORD
        .matcher(statement.text())
        .results()
        .map(word -> new Span(word.start(), word.end()));
  }

  /** Returns the places of its clauses. */
  public static List<Span> clauses(Statement statement) {
    List<Span> spans = new ArrayList<>();
    int from = 0;
    for (String clause : statement.clauses()) {
      int start = statement.text().indexOf(clause, from);
      from = start + clause.length();
      spans.add(new Span(start, from));
    }
    return spans;
  }

  /** Returns all of it. */
  public static Span all(Statement statement) {
    return new Span(0, statement.text().length());
  }

  /**
   * Returns the first place of some words, Latin ones not within others; all of it where they stand
   * nowhere.
   */
  public static Span first(String words, Statement statement) {
    String sought = TextFolding.fold(words).replace('’', '\'');
    String text = statement.text();
    int at = sought.isEmpty() ? -1 : text.indexOf(sought);
    while (at >= 0) {
      int end = at + sought.length();
      if (!isWithinWord(text, at) && !isWithinWord(text, end)) {
        return new Span(at, end);
      }
      at = text.indexOf(sought, at + 1);
    }
    return all(statement);
  }

  /** Returns the stretch from the beginning of the one that comes first to the end of the other. */
  public static Span across(Span one, Span other) {
    return new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
  }

  /** Returns the place of a part of a part. */
  public static Span within(Span whole, Span part) {
    return new Span(whole.start() + part.start(), whole.start() + part.end());
  }

  private static boolean isWithinWord(String text, int at) {
    return at > 0 && at < text.length() && isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at));
  }

  private static boolean isLatin(char c) {
    return Character.isLetter(c) && !Character.isIdeographic(c);
  }
}
