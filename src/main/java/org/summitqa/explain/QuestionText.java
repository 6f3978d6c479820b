package org.summitqa.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.summitqa.conversation.StandaloneQuestion.Author;

/**
 * How a question was read, as lines of text.
 *
 * @param words the reader's
 * @param question the question
 */
record QuestionText(Words words, QuestionReading question) {
  /** Terms that count for less than this part of the question are left out. */
  private static final double MIN_WEIGHT = 0.02;

  private static final String INDENT = "  ";

  List<String> lines() {
    TextColumns table = new TextColumns();
    if (question.author() != Author.READER) {
      row(table, "searched-as", question.searched());
      row(table, "author", words.of("author." + question.author().code()));
    }
    for (QuestionReading.Meaning one : question.substitutions()) {
      table.row("", List.of(), words.of(one.kind(), one.words(), one.meaning()));
    }
    row(table, "translation", question.translation() == null ? "" : question.translation());
    row(table, "language", words.of("language." + question.language().code()));
    row(table, "kind", words.of("kind." + question.kind()));
    row(table, "names", list(question.names()));
    row(table, "speaker", question.speaker() == null ? "" : question.speaker());
    row(table, "time", list(question.time().stream().map(this::time).toList()));
    row(
        table,
        "terms",
        list(question.terms().stream().filter(this::counts).map(this::term).toList()));
    List<String> lines = new ArrayList<>();
    lines.add(words.of("question") + INDENT + question.asked());
    lines.addAll(table.lines());
    return lines;
  }

  private void row(TextColumns table, String key, String value) {
    if (!value.isEmpty()) {
      table.row(words.of(key), List.of(), value);
    }
  }

  private boolean counts(QuestionReading.Term term) {
    return term.weight() >= MIN_WEIGHT;
  }

  private String term(QuestionReading.Term term) {
    return term.words().stream().limit(2).collect(Collectors.joining("/"))
        + " "
        + Math.round(100 * term.weight())
        + "%";
  }

  private String time(AskedPeriod time) {
    return words.of("time." + time.relation().code(), time.from(), time.to());
  }

  private String list(List<String> parts) {
    return String.join(words.of("list"), parts);
  }
}
