package org.summitqa.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.summitqa.citation.Citation;
import org.summitqa.corpus.Article;
import org.summitqa.corpus.Span;

/** Where the gold evidence of one fixture stands in its gold articles, word for word. */
final class GoldEvidence {
  private final Map<String, List<Span>> spans = new HashMap<>();

  private GoldEvidence() {}

  /**
   * Finds every place of every evidence sentence in every gold article.
   *
   * @param articles finds an article by its id
   */
  static GoldEvidence of(Fixture fixture, Function<String, Optional<Article>> articles) {
    GoldEvidence gold = new GoldEvidence();
    for (String id : fixture.articles()) {
      articles
          .apply(id)
          .ifPresent(article -> gold.spans.put(id, spans(article.text(), fixture.evidence())));
    }
    return gold;
  }

  private static List<Span> spans(String text, List<String> evidence) {
    List<Span> spans = new ArrayList<>();
    for (String sentence : evidence) {
      int at = sentence.isEmpty() ? -1 : text.indexOf(sentence);
      while (at >= 0) {
        spans.add(new Span(at, at + sentence.length()));
        at = text.indexOf(sentence, at + 1);
      }
    }
    return spans;
  }

  /** Tells whether a citation shares at least a character with a place of evidence. */
  boolean isCited(Citation citation) {
    return spans.getOrDefault(citation.articleId(), List.of()).stream()
        .anyMatch(span -> citation.start() < span.end() && span.start() < citation.end());
  }
}
