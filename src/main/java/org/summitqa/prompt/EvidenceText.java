package org.summitqa.prompt;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitqa.corpus.ArticleMetadata;
import org.summitqa.evidence.EvidenceSentence;

/**
 * Writes evidence for a model: articles with title, publisher and date, and below each its
 * sentences, numbered from 1 as they are written. Small numbers in order are copied with fewer
 * slips than those of the whole evidence.
 */
final class EvidenceText {
  /** What number, brackets and line break take. */
  private static final int MARK_TOKENS = 4;

  private EvidenceText() {}

  /** Writes sentences that come article by article. */
  static String of(List<EvidenceSentence> sentences) {
    StringBuilder text = new StringBuilder();
    String article = "";
    for (int i = 0; i < sentences.size(); i++) {
      EvidenceSentence sentence = sentences.get(i);
      if (!sentence.hit().article().id().equals(article)) {
        article = sentence.hit().article().id();
        text.append(heading(sentence.hit().article())).append('\n');
      }
      text.append("[%d] %s\n".formatted(i + 1, PlainText.of(sentence.sentence().text())));
    }
    return text.toString().stripTrailing();
  }

  /** Estimates what a sentence takes with its number; see {@link PlainText#tokens}. */
  static int tokens(EvidenceSentence sentence) {
    return PlainText.tokens(PlainText.of(sentence.sentence().text())) + MARK_TOKENS;
  }

  static String heading(ArticleMetadata article) {
    return Stream.of("《" + article.title() + "》", article.publisher(), day(article))
        .filter(Objects::nonNull)
        .map(PlainText::of)
        .collect(Collectors.joining(" "));
  }

  private static @Nullable String day(ArticleMetadata article) {
    return article.publishedAt() == null ? null : article.publishedAt().date().toString();
  }
}
