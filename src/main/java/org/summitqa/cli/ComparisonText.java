package org.summitqa.cli;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitqa.citation.AnswerText;
import org.summitqa.compare.Comparison;
import org.summitqa.compare.Difference;
import org.summitqa.compare.PublisherAnswer;
import org.summitqa.corpus.Language;

/** Shows a comparison to people at a terminal: publishers, differences, sources. */
final class ComparisonText {
  private ComparisonText() {}

  static String of(Comparison comparison, Language language) {
    boolean zh = language == Language.ZH;
    return Stream.of(
            lines(comparison.publishers().stream().map(one -> publisher(one, language))),
            headed(zh ? "不同之处：" : "Differences:", comparison.differences()),
            notCompared(comparison.notCompared(), zh),
            PlainText.sources(comparison.citations(), language))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  private static String publisher(PublisherAnswer one, Language language) {
    boolean zh = language == Language.ZH;
    String name = Objects.requireNonNullElse(one.publisher(), zh ? "（来源不明）" : "(no publisher)");
    String said =
        one.silent()
            ? (zh ? "没有回答" : "says nothing of it")
            : AnswerText.of(one.sentences(), language);
    return name + (zh ? "：" : ": ") + said;
  }

  private static String headed(String heading, List<Difference> differences) {
    return differences.isEmpty()
        ? ""
        : heading + "\n" + lines(differences.stream().map(one -> "- " + one.statement()));
  }

  private static String notCompared(List<String> others, boolean zh) {
    return others.isEmpty()
        ? ""
        : (zh ? "没有查看：" : "Not looked at: ") + String.join(zh ? "、" : ", ", others);
  }

  private static String lines(Stream<String> lines) {
    return lines.collect(Collectors.joining("\n"));
  }
}
