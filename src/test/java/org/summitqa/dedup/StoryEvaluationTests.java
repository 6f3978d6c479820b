package org.summitqa.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitqa.corpus.Article;

/**
 * Precision and recall over articles that were edited in each of the ways that papers edit. Each
 * edit is tried alone: all articles, and of each the edited one.
 */
class StoryEvaluationTests {
  static final StorySettings SETTINGS = new StorySettings(0.55, 0.45, 0.75, 10);

  @ParameterizedTest
  @CsvSource({"true, 0.98", "false, 0.93"})
  void printingsAreFoundAndOthersAreNot(boolean open, double recall) throws IOException {
    Map<String, Counts> table = new TreeMap<>();
    Counts all = new Counts();
    for (Edit edit : Edit.all(StoryArticles.paragraphsOfTheOther(open))) {
      Counts counts =
          table.computeIfAbsent(
              "%-18s %s".formatted(edit.kind(), edit.strength()), key -> new Counts());
      count(StoryArticles.half(open), edit, counts);
      all.add(counts);
    }
    table.put("all", all);
    print(open, table);

    assertThat(all.wrong).as("pairs that are no printings").isZero();
    assertThat(all.recall()).isGreaterThanOrEqualTo(recall);
  }

  private static void count(List<Article> originals, Edit edit, Counts counts) {
    List<Article> articles = new ArrayList<>(originals);
    originals.stream().map(edit::of).forEach(articles::add);
    Set<List<String>> pairs = pairs(stories(SETTINGS, articles));
    for (int i = 0; i < originals.size(); i++) {
      List<String> pair = List.of(originals.get(i).id(), articles.get(originals.size() + i).id());
      counts.found += pairs.contains(pair) ? 1 : 0;
      counts.missed += pairs.contains(pair) ? 0 : 1;
    }
    for (List<String> pair : pairs) {
      if (!pair.getLast().startsWith(pair.getFirst() + "/")) {
        counts.wrong++;
      }
    }
  }

  /** Returns the stories of some articles, as an index that holds them in one segment has them. */
  static List<DuplicateCluster> stories(StorySettings settings, List<Article> articles) {
    List<FingerprintedArticle> tellings = new ArrayList<>();
    for (Article article : articles) {
      tellings.add(
          FingerprintedArticle.of(tellings.size(), article.id(), ArticleFingerprint.of(article)));
    }
    long[] keys =
        tellings.stream()
            .flatMapToLong(
                one -> Arrays.stream(FingerprintPostings.keys(one.number(), one.imprint())))
            .sorted()
            .toArray();
    return DuplicateFinder.find(
        settings, List.of(new FingerprintPostings(keys, 0, number -> true)), tellings::get);
  }

  private static Set<List<String>> pairs(List<DuplicateCluster> stories) {
    Set<List<String>> pairs = new HashSet<>();
    for (DuplicateCluster story : stories) {
      List<String> ids =
          story.printings().stream().map(FingerprintedArticle::articleId).sorted().toList();
      for (int i = 0; i < ids.size(); i++) {
        for (int j = i + 1; j < ids.size(); j++) {
          pairs.add(List.of(ids.get(i), ids.get(j)));
        }
      }
    }
    return pairs;
  }

  private static void print(boolean open, Map<String, Counts> table) {
    System.out.println(open ? "Edits, articles that limits were chosen by" : "Edits, held back");
    System.out.printf("%-58s %9s %9s %6s%n", "", "precision", "recall", "pairs");
    table.forEach(
        (name, counts) ->
            System.out.printf(
                "%-58s %9.3f %9.3f %6d%n",
                name, counts.precision(), counts.recall(), counts.found + counts.missed));
  }

  private static final class Counts {
    private int found;
    private int missed;
    private int wrong;

    void add(Counts other) {
      found += other.found;
      missed += other.missed;
      wrong += other.wrong;
    }

    double precision() {
      return found + wrong == 0 ? 1 : (double) found / (found + wrong);
    }

    double recall() {
      return (double) found / (found + missed);
    }
  }
}
