package org.summitqa.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.corpus.Span;

/** The clauses of a sentence as they stand there. */
final class Clause {
  private static final Pattern END =
      Pattern.compile(
          "[，；。！？：、;!?\\n]|,(?!\\d{3})|\\.(?!\\d)|(?<=\\s)(?:but|while|whereas)(?=\\s)");

  private Clause() {}

  /** Returns the spans between the marks that end a clause. */
  static List<Span> in(String sentence) {
    List<Span> clauses = new ArrayList<>();
    int from = 0;
    Matcher end = END.matcher(sentence);
    while (end.find()) {
      add(sentence, from, end.start(), clauses);
      from = end.end();
    }
    add(sentence, from, sentence.length(), clauses);
    return clauses;
  }

  private static void add(String sentence, int from, int to, List<Span> clauses) {
    if (!sentence.substring(from, to).isBlank()) {
      clauses.add(new Span(from, to));
    }
  }

  /** Returns the clause around a span, without the span's own characters. */
  static String around(String sentence, Span span) {
    Span clause =
        in(sentence).stream()
            .filter(one -> one.start() <= span.start() && span.start() < one.end())
            .findFirst()
            .orElse(new Span(0, sentence.length()));
    int to = Math.max(clause.end(), span.end());
    return sentence.substring(clause.start(), span.start())
        + " "
        + sentence.substring(span.end(), to);
  }
}
