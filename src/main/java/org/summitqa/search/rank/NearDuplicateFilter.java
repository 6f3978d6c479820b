package org.summitqa.search.rank;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.summitqa.corpus.Sentence;
import org.summitqa.dedup.DuplicateCluster;
import org.summitqa.dedup.FingerprintedArticle;
import org.summitqa.dedup.TextContainment;
import org.summitqa.index.PassageDocuments;
import org.summitqa.index.duplicates.DuplicateClusters;
import org.summitqa.search.rank.Fusion.ScoredPassage;

/**
 * Takes copies out of one ranking: passages whose every sentence a better printing of the same
 * story has, where that was found, too. The better printing's passage takes the better score of the
 * two, and so the copy's place. What a printing alone says, such as a correction, keeps its own.
 */
final class NearDuplicateFilter {
  /** More than this are not looked through for the sake of a text in hundreds of printings. */
  private static final int MAX_CANDIDATES = 1600;

  private final IndexSearcher searcher;
  private final DuplicateClusters stories;
  private final Map<String, TextContainment> texts = new HashMap<>();

  NearDuplicateFilter(IndexSearcher searcher, DuplicateClusters stories) {
    this.searcher = searcher;
    this.stories = stories;
  }

  /** Finds a ranking. */
  interface Ranking {
    /** Finds a ranking from some number of candidates of each leg. */
    List<ScoredPassage> of(int candidates) throws IOException;
  }

  /**
   * Returns a ranking without copies, from four times the candidates where copies took the places
   * of others.
   *
   * @param candidates of each leg, to begin with
   * @param limit how many passages are wanted
   * @param ranking finds the ranking with its copies
   */
  List<ScoredPassage> without(int candidates, int limit, Ranking ranking) throws IOException {
    List<ScoredPassage> all = ranking.of(candidates);
    List<ScoredPassage> different = stories.isEmpty() ? all : without(all);
    boolean crowded = different.size() < Math.min(limit, all.size());
    boolean more = all.size() >= candidates && candidates < MAX_CANDIDATES;
    return crowded && more ? without(4 * candidates, limit, ranking) : different;
  }

  private List<ScoredPassage> without(List<ScoredPassage> ranking) throws IOException {
    Map<DuplicateCluster, Map<String, List<ScoredPassage>>> printed = new LinkedHashMap<>();
    for (ScoredPassage one : ranking) {
      DuplicateCluster story = stories.of(articleId(one));
      if (story != null) {
        printed
            .computeIfAbsent(story, key -> new HashMap<>())
            .computeIfAbsent(articleId(one), key -> new ArrayList<>())
            .add(one);
      }
    }
    Map<String, Double> scores = new HashMap<>();
    ranking.forEach(one -> scores.put(one.id(), one.score()));
    for (Map.Entry<DuplicateCluster, Map<String, List<ScoredPassage>>> story : printed.entrySet()) {
      if (story.getValue().size() > 1) {
        takeOut(story.getKey(), story.getValue(), scores);
      }
    }
    return ranking.stream()
        .filter(one -> scores.containsKey(one.id()))
        .map(one -> scored(one, scores.getOrDefault(one.id(), one.score())))
        .sorted(Fusion.BEST_FIRST)
        .toList();
  }

  private static ScoredPassage scored(ScoredPassage one, double score) {
    return score == one.score() ? one : one.scoring(score);
  }

  /** From the worst printing to the best, so that a score is handed on as far as it goes. */
  private void takeOut(
      DuplicateCluster story, Map<String, List<ScoredPassage>> found, Map<String, Double> scores)
      throws IOException {
    List<FingerprintedArticle> order =
        story.bestFirst().stream().filter(one -> found.containsKey(one.articleId())).toList();
    for (int worse = order.size() - 1; worse > 0; worse--) {
      for (ScoredPassage copy : found.getOrDefault(order.get(worse).articleId(), List.of())) {
        ScoredPassage original = original(copy, order.subList(0, worse), found);
        if (original != null) {
          double score = scores.getOrDefault(copy.id(), copy.score());
          scores.merge(original.id(), score, Math::max);
          scores.remove(copy.id());
        }
      }
    }
  }

  private @Nullable ScoredPassage original(
      ScoredPassage copy, List<FingerprintedArticle> better, Map<String, List<ScoredPassage>> found)
      throws IOException {
    List<String> sentences = sentences(copy);
    for (FingerprintedArticle one : better) {
      if (sentences.stream().allMatch(text(one)::holds)) {
        ScoredPassage original = nearest(sentences, found.getOrDefault(one.articleId(), List.of()));
        if (original != null) {
          return original;
        }
      }
    }
    return null;
  }

  /** Returns the passage with most of some sentences, null where none has any. */
  private @Nullable ScoredPassage nearest(List<String> sentences, List<ScoredPassage> passages)
      throws IOException {
    Map<ScoredPassage, Long> shared = new LinkedHashMap<>();
    for (ScoredPassage passage : passages) {
      TextContainment text = new TextContainment(String.join("", sentences(passage)));
      shared.put(passage, sentences.stream().filter(text::holds).count());
    }
    return shared.entrySet().stream()
        .filter(one -> one.getValue() > 0)
        .max(
            Map.Entry.<ScoredPassage, Long>comparingByValue()
                .thenComparing(
                    Map.Entry.comparingByKey(Comparator.comparingDouble(ScoredPassage::score))))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private TextContainment text(FingerprintedArticle article) throws IOException {
    TextContainment text = texts.get(article.articleId());
    if (text == null) {
      text =
          new TextContainment(
              PassageDocuments.article(searcher.storedFields().document(article.number())).text());
      texts.put(article.articleId(), text);
    }
    return text;
  }

  private List<String> sentences(ScoredPassage passage) throws IOException {
    return PassageDocuments.passage(searcher.storedFields().document(passage.document()))
        .sentences()
        .stream()
        .map(Sentence::text)
        .toList();
  }

  /** A passage's id is its article's and a number. */
  private static String articleId(ScoredPassage passage) {
    return passage.id().substring(0, passage.id().lastIndexOf('#'));
  }
}
