package org.summitqa.prompt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitqa.corpus.ArticleMetadata;
import org.summitqa.corpus.Span;
import org.summitqa.search.Evidence;
import org.summitqa.search.EvidenceSentence;

/**
 * Writes evidence for a model: articles with title, publisher and date, best first, and below each
 * its sentences with their numbers.
 */
final class EvidenceText {
  private EvidenceText() {}

  /**
   * Writes as much of the evidence as fits, from its beginning, which is the best of it. Numbers
   * are those of the evidence. The first sentence is written in any case.
   *
   * @param maxTokens the bound, titles included; see {@link PlainText#tokens}
   */
  static String of(Evidence evidence, int maxTokens) {
    Map<String, List<String>> articles = new LinkedHashMap<>();
    Set<Place> seen = new HashSet<>();
    int tokens = 0;
    for (EvidenceSentence sentence : evidence.sentences()) {
      ArticleMetadata article = sentence.hit().article();
      // Overlapping passages hold a sentence twice; a model needs it once.
      if (!seen.add(new Place(article.id(), sentence.sentence().span()))) {
        continue;
      }
      List<String> lines = new ArrayList<>();
      if (!articles.containsKey(article.id())) {
        lines.add(heading(article));
      }
      lines.add("[%d] %s".formatted(sentence.number(), PlainText.of(sentence.sentence().text())));
      tokens += lines.stream().mapToInt(PlainText::tokens).sum();
      if (tokens > maxTokens && !articles.isEmpty()) {
        break;
      }
      articles.computeIfAbsent(article.id(), id -> new ArrayList<>()).addAll(lines);
    }
    return articles.values().stream()
        .map(lines -> String.join("\n", lines))
        .collect(Collectors.joining("\n\n"));
  }

  private static String heading(ArticleMetadata article) {
    return Stream.of("《" + article.title() + "》", article.publisher(), day(article))
        .filter(Objects::nonNull)
        .map(PlainText::of)
        .collect(Collectors.joining(" "));
  }

  private static @Nullable String day(ArticleMetadata article) {
    return article.publishedAt() == null ? null : article.publishedAt().date().toString();
  }

  private record Place(String articleId, Span span) {}
}
