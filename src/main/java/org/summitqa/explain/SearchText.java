package org.summitqa.explain;

import static org.summitqa.explain.ExplanationText.digits;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.summitqa.text.Messages;

/**
 * What was found, as lines of text.
 *
 * @param words the reader's
 * @param search what was found
 */
record SearchText(Messages words, SearchExplanation search) {
  List<String> lines() {
    return Stream.of(ways(), passages(), sentences()).flatMap(List::stream).toList();
  }

  private List<String> ways() {
    TextColumns table = new TextColumns();
    search
        .ways()
        .forEach(
            way ->
                table.row(
                    way(way.name()),
                    List.of(digits(way.weight()), String.valueOf(way.found())),
                    ""));
    return titled(
        "%s (%s, %s)"
            .formatted(
                words.text("explain.search"),
                words.text("explain.weight"),
                words.text("explain.found")),
        table.lines());
  }

  private List<String> passages() {
    List<PassageExplanation> passages = search.passages();
    List<String> ways = search.ways().stream().map(SearchExplanation.Way::name).toList();
    List<String> signals =
        passages.stream()
            .flatMap(one -> one.steps().stream())
            .map(PassageExplanation.Step::signal)
            .distinct()
            .toList();
    TextColumns table = new TextColumns();
    table.row(
        "",
        Stream.of(
                Stream.of(words.text("explain.score"), words.text("explain.fused")),
                ways.stream().map(this::way),
                signals.stream().map(signal -> words.textOr("explain.signal." + signal, signal)))
            .flatMap(cells -> cells)
            .toList(),
        "");
    for (PassageExplanation one : passages) {
      table.row(String.valueOf(one.number()), cells(one, ways, signals), one.title());
    }
    return titled(words.text("explain.passages"), passages.isEmpty() ? List.of() : table.lines());
  }

  private static List<String> cells(
      PassageExplanation passage, List<String> ways, List<String> signals) {
    List<String> cells = new ArrayList<>();
    cells.add(digits(passage.score()));
    cells.add(digits(passage.fused()));
    for (String way : ways) {
      PassageExplanation.SignalExplanation found = passage.ways().get(way);
      cells.add(found == null ? "-" : "#" + found.rank() + " " + digits(found.adds()));
    }
    for (String signal : signals) {
      cells.add(
          passage.steps().stream()
              .filter(step -> step.signal().equals(signal))
              .map(step -> digits(step.value()))
              .findFirst()
              .orElse("-"));
    }
    return cells;
  }

  private List<String> sentences() {
    TextColumns table = new TextColumns();
    search
        .sentences()
        .forEach(
            one ->
                table.row(
                    "", List.of(digits(one.relevance()), "[" + one.passage() + "]"), one.text()));
    List<String> lines = table.lines().stream().map(line -> line.substring(2)).toList();
    return titled(words.text("explain.sentences"), lines);
  }

  private String way(String name) {
    return words.textOr("explain.way." + name, name);
  }

  private static List<String> titled(String title, List<String> lines) {
    List<String> all = new ArrayList<>();
    if (!lines.isEmpty()) {
      all.add(title);
      all.addAll(lines);
      all.add("");
    }
    return all;
  }
}
