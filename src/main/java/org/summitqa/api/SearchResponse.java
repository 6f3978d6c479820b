package org.summitqa.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.summitqa.corpus.ArticleReference;
import org.summitqa.evidence.Hit;
import org.summitqa.index.vectors.VectorProgress;
import org.summitqa.search.IndexStatus;

/**
 * What a search found, in the shape that every surface shows.
 *
 * @param hits the passages, best first
 * @param corpus how much of the corpus was searched
 * @param vectors how many passages could be found by meaning, and not by their words alone
 */
public record SearchResponse(List<FoundPassage> hits, Corpus corpus, Vectors vectors) {
  /** Copies the hits. */
  public SearchResponse {
    hits = List.copyOf(hits);
  }

  /** Returns the response that shows some hits of an index. */
  public static SearchResponse of(List<Hit> hits, IndexStatus status) {
    return new SearchResponse(
        hits.stream().map(FoundPassage::of).toList(), Corpus.of(status), Vectors.of(status));
  }

  /**
   * How much of the corpus is searched.
   *
   * @param articles how many articles
   * @param complete whether the corpus was read to its end, at least once
   */
  public record Corpus(long articles, boolean complete) {
    public static Corpus of(IndexStatus status) {
      return new Corpus(status.size().articles(), status.isWhole());
    }
  }

  /**
   * How many passages have a vector.
   *
   * @param encoded passages that have one
   * @param total all passages
   * @param complete whether all have, and the index is in its final form
   */
  public record Vectors(long encoded, long total, boolean complete) {
    public static Vectors of(IndexStatus status) {
      VectorProgress progress = status.vectors();
      return new Vectors(progress.encoded(), progress.total(), progress.complete());
    }
  }

  /**
   * A passage that was found.
   *
   * @param passageId the passage
   * @param article its article
   * @param start first UTF-16 code unit of the passage in the article's text
   * @param end one past its last
   * @param text its characters
   * @param score the fused score, 0 to 1, higher is better
   * @param signals the score of each leg by its name, in the leg's own unit
   * @param alsoIn other printings of the article's text, by publication, then id; as many as are
   *     named
   * @param alsoInCount how many other printings there are in all
   */
  public record FoundPassage(
      String passageId,
      @JsonUnwrapped ArticleReference article,
      int start,
      int end,
      String text,
      double score,
      Map<String, Double> signals,
      List<ArticleReference> alsoIn,
      int alsoInCount) {
    static FoundPassage of(Hit hit) {
      return new FoundPassage(
          hit.passage().id(),
          ArticleReference.of(hit.article()),
          hit.passage().span().start(),
          hit.passage().span().end(),
          hit.passage().text(),
          hit.score(),
          hit.signals(),
          hit.reprints().others(),
          hit.reprints().count());
    }
  }
}
