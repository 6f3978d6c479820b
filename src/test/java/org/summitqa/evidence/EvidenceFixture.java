package org.summitqa.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.summitqa.corpus.ArticleMetadata;
import org.summitqa.corpus.Passage;
import org.summitqa.corpus.PublicationDate;
import org.summitqa.corpus.Sentence;
import org.summitqa.text.Span;

/** Builds evidence for tests: passages, best first, each given as its sentences. */
public final class EvidenceFixture {
  private final String question;
  private final List<Hit> hits = new ArrayList<>();
  private final List<EvidenceSentence> sentences = new ArrayList<>();

  private EvidenceFixture(String question) {
    this.question = question;
  }

  public static EvidenceFixture question(String question) {
    return new EvidenceFixture(question);
  }

  /** Adds a passage of an article by the BBC of 2023-11-16 whose text is the sentences alone. */
  public EvidenceFixture passage(String articleId, String... texts) {
    return passage(articleId, "标题 " + articleId, "BBC", "2023-11-16", 0, texts);
  }

  /** Adds a passage that begins at {@code start} of its article. */
  public EvidenceFixture passage(
      String articleId,
      String title,
      @Nullable String publisher,
      @Nullable String published,
      int start,
      String... texts) {
    List<Sentence> parts = new ArrayList<>();
    int at = start;
    for (String text : texts) {
      parts.add(new Sentence(new Span(at, at + text.length()), text));
      at += text.length();
    }
    ArticleMetadata article =
        new ArticleMetadata(
            articleId,
            title,
            null,
            publisher,
            published == null ? null : PublicationDate.parse(published),
            "zh",
            articleId + ".txt");
    String id = Passage.id(articleId, hits.size());
    Passage passage =
        new Passage(id, articleId, "", new Span(start, at), String.join("", texts), parts);
    Hit hit = new Hit(passage, article, 1.0 / (1 + hits.size()), Map.of(), List.of());
    hits.add(hit);
    parts.forEach(p -> sentences.add(new EvidenceSentence(sentences.size() + 1, hit, p, 0.5)));
    return this;
  }

  public Evidence build() {
    return new Evidence(question, hits, sentences, 0.9, true);
  }
}
