package org.summitqa.suggest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.summitqa.evidence.Filter;
import org.summitqa.evidence.Hit;
import org.summitqa.index.StoredPassage;
import org.summitqa.index.StoredPassages;
import org.summitqa.search.PassageSearch;

/** Finds what to make questions of: passages near to some others, or a part of the whole corpus. */
@Component
final class CandidatePassages {
  private static final int ARTICLES = 150;
  private static final int PASSAGES_OF_ARTICLE = 12;
  private static final int PASSAGES = 300;

  /** Passages that others are looked for by; more would say the same. */
  private static final int SEEDS = 3;

  /** Of their text, in characters: what is longer takes longer and finds the same. */
  private static final int SEED_LENGTH = 120;

  private static final int LIKE_EACH = 6;
  private static final int BESIDE = 6;

  private final PassageSearch search;
  private final StoredPassages passages;

  CandidatePassages(PassageSearch search, StoredPassages passages) {
    this.search = search;
    this.passages = passages;
  }

  /** Returns the beginnings of articles from all over the corpus. */
  List<StoredPassage> sample(Filter filter) {
    return passages.articles(filter, ARTICLES).stream()
        .flatMap(id -> passages.ofArticle(id, PASSAGES_OF_ARTICLE).stream())
        .limit(PASSAGES)
        .toList();
  }

  /**
   * Returns passages that say something near to some others, those first that are like them, then
   * what stands beside them.
   */
  List<StoredPassage> near(List<StoredPassage> cited, Filter filter) {
    Map<String, StoredPassage> near = new LinkedHashMap<>();
    List<StoredPassage> seeds = cited.stream().limit(SEEDS).toList();
    for (StoredPassage seed : seeds) {
      for (Hit hit : search.search(beginning(seed), filter, LIKE_EACH)) {
        near.putIfAbsent(hit.passage().id(), new StoredPassage(hit.passage(), hit.article()));
      }
    }
    for (StoredPassage seed : seeds) {
      beside(seed).forEach(one -> near.putIfAbsent(one.passage().id(), one));
    }
    cited.forEach(one -> near.remove(one.passage().id()));
    return new ArrayList<>(near.values());
  }

  private static String beginning(StoredPassage seed) {
    String text = seed.passage().text();
    return text.substring(
        0,
        text.offsetByCodePoints(0, Math.min(SEED_LENGTH, text.codePointCount(0, text.length()))));
  }

  private List<StoredPassage> beside(StoredPassage seed) {
    List<StoredPassage> article = passages.ofArticle(seed.article().id(), 10_000);
    int at = article.indexOf(seed);
    return article.subList(
        Math.max(0, at - BESIDE / 2), Math.min(article.size(), at + 1 + BESIDE / 2));
  }
}
