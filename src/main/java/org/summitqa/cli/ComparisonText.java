package org.summitqa.cli;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitqa.citation.AnswerText;
import org.summitqa.compare.Comparison;
import org.summitqa.compare.PublisherAnswer;
import org.summitqa.compare.differences.Difference;
import org.summitqa.text.Language;
import org.summitqa.text.Messages;

/** Shows a comparison to people at a terminal: publishers, differences, sources. */
final class ComparisonText {
  private ComparisonText() {}

  static String of(Comparison comparison, Language language) {
    Messages messages = Messages.of(language);
    return Stream.of(
            lines(comparison.publishers().stream().map(one -> publisher(one, language))),
            headed(messages.text("compare.differences"), comparison.differences()),
            notCompared(comparison.notCompared(), messages),
            PlainText.sources(comparison.citations(), language))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  private static String publisher(PublisherAnswer one, Language language) {
    Messages messages = Messages.of(language);
    String name =
        Objects.requireNonNullElse(one.publisher(), messages.text("compare.no-publisher"));
    String said =
        one.silent() ? messages.text("compare.silent") : AnswerText.of(one.sentences(), language);
    return messages.text("compare.answer", name, said);
  }

  private static String headed(String heading, List<Difference> differences) {
    return differences.isEmpty()
        ? ""
        : heading + "\n" + lines(differences.stream().map(one -> "- " + one.statement()));
  }

  private static String notCompared(List<String> others, Messages messages) {
    return others.isEmpty()
        ? ""
        : messages.text("compare.not-compared", String.join(messages.text("list.names"), others));
  }

  private static String lines(Stream<String> lines) {
    return lines.collect(Collectors.joining("\n"));
  }
}
