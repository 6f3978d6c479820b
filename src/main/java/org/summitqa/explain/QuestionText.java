package org.summitqa.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.summitqa.conversation.StandaloneQuestion.Author;
import org.summitqa.text.Messages;

/**
 * How a question was read, as lines of text.
 *
 * @param words the reader's
 * @param question the question
 */
record QuestionText(Messages words, QuestionReading question) {
  /** Terms that count for less than this part of the question are left out. */
  private static final double MIN_WEIGHT = 0.02;

  private static final String INDENT = "  ";

  List<String> lines() {
    TextColumns table = new TextColumns();
    if (question.author() != Author.READER) {
      row(table, "explain.searched-as", question.searched());
      row(table, "explain.author", words.text("explain.author." + question.author().code()));
    }
    for (QuestionReading.Meaning one : question.substitutions()) {
      table.row("", List.of(), meaning(one));
    }
    row(table, "explain.translation", question.translation() == null ? "" : question.translation());
    row(table, "explain.language", words.text("explain.language." + question.language().code()));
    row(table, "explain.kind", words.text("explain.kind." + question.kind()));
    row(table, "explain.names", list(question.names()));
    row(table, "explain.speaker", question.speaker() == null ? "" : question.speaker());
    row(table, "explain.time", list(question.time().stream().map(this::time).toList()));
    row(
        table,
        "explain.terms",
        list(question.terms().stream().filter(this::counts).map(this::term).toList()));
    List<String> lines = new ArrayList<>();
    lines.add(words.text("explain.question") + INDENT + question.asked());
    lines.addAll(table.lines());
    return lines;
  }

  private String meaning(QuestionReading.Meaning one) {
    String key = "explain.substitution." + one.kind();
    return one.words().isEmpty()
        ? words.text(key, one.meaning())
        : words.text(key, one.words(), one.meaning());
  }

  private void row(TextColumns table, String key, String value) {
    if (!value.isEmpty()) {
      table.row(words.text(key), List.of(), value);
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
    return words.text("explain.time." + time.relation().code(), time.from(), time.to());
  }

  private String list(List<String> parts) {
    return String.join(words.text("explain.list"), parts);
  }
}
