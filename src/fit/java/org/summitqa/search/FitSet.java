package org.summitqa.search;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Questions over articles. Public sets of which part of the articles were taken away weigh the
 * same; the shipped articles, which are few and asked hard questions, and DRCD, which answers all
 * of its questions, half of that.
 *
 * @param name as figures name it
 * @param articles a {@code .jsonl} file or a folder
 * @param questions a file of fixtures
 * @param weight how much the set counts
 */
record FitSet(String name, Path articles, Path questions, double weight) {
  private static final Path SHIPPED = Path.of("src/test/resources/fixtures/summit.jsonl");

  /**
   * Returns the sets that are in a folder, and the shipped one. English questions of XQuAD are
   * asked of the articles that its Chinese ones are asked of, so that a part has no answer.
   */
  static List<FitSet> in(Path folder) {
    String less = "xquad_zh_refusal";
    return List.of(
            set(folder, "XQuAD", less, less, 1),
            set(folder, "CMRC 2018", "cmrc_refusal", "cmrc_refusal", 1),
            set(folder, "ChronoQA", "chronoqa", "chronoqa", 1),
            set(folder, "DRCD", "drcd", "drcd", 0.5),
            set(folder, "XQuAD in English", less, "xquad_en2zh", 1),
            new FitSet("shipped", Path.of("seeds"), SHIPPED, 0.5))
        .stream()
        .filter(set -> Files.exists(set.articles) && Files.exists(set.questions))
        .toList();
  }

  private static FitSet set(
      Path folder, String name, String articles, String questions, double weight) {
    return new FitSet(
        name,
        folder.resolve(articles).resolve("articles.jsonl"),
        folder.resolve(questions).resolve("questions.jsonl"),
        weight);
  }

  /** Returns the name of the index over the articles. */
  String indexName() {
    Path parent = articles.getParent();
    return parent == null ? "shipped" : String.valueOf(parent.getFileName());
  }
}
