package org.summitqa.search;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.summitqa.evaluation.fixture.Fixture;
import org.summitqa.evaluation.fixture.FixtureFile;
import org.summitqa.ingest.CorpusSentences;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is measured on: questions, and articles of one passage each, recombined from the sentences
 * of a corpus. The same corpus always gives the same articles.
 *
 * <p>The system properties {@code corpus} (a {@code .jsonl} file or a folder, default {@code
 * seeds}) and {@code questions} (a file of fixtures, default those of the shipped articles) name
 * the sources. Few sentences in many passages make long lists for every term, so words are looked
 * up more slowly than in real text of the same size.
 *
 * @param sentences what passages are made of
 * @param questions what is asked
 */
record BenchmarkData(List<String> sentences, List<String> questions) {
  private static final String CORPUS = System.getProperty("corpus", "seeds");
  private static final String QUESTIONS =
      System.getProperty("questions", "src/test/resources/fixtures/summit.jsonl");

  /** Each is encoded once in every process. */
  private static final int MAX_SENTENCES = 1000;

  private static final int MAX_QUESTIONS = 200;

  /** In characters; longer ones leave no room for others in a passage. */
  private static final int MAX_SENTENCE_LENGTH = 150;

  /** Passages have this many characters or more, and fewer than this and a sentence more. */
  private static final int PASSAGE = 200;

  private static final long SEED = 20231115;

  static BenchmarkData read() throws IOException {
    return new BenchmarkData(
        some(CorpusSentences.of(Path.of(CORPUS)), MAX_SENTENCES),
        some(
            FixtureFile.read(Path.of(QUESTIONS)).stream()
                .filter(fixture -> fixture.history().isEmpty())
                .map(Fixture::question)
                .toList(),
            MAX_QUESTIONS));
  }

  private static List<String> some(List<String> texts, int most) {
    List<String> shuffled =
        new ArrayList<>(
            texts.stream().distinct().filter(t -> t.length() <= MAX_SENTENCE_LENGTH).toList());
    Collections.shuffle(shuffled, new Random(SEED));
    return List.copyOf(shuffled.subList(0, Math.min(most, shuffled.size())));
  }

  /** Returns the folder of an index over so many passages of this corpus, kept between runs. */
  Path folder(int passages) {
    String temporary = System.getProperty("java.io.tmpdir");
    String name = Integer.toHexString(sentences.hashCode()) + "-" + passages;
    return Path.of(temporary, "summitqa-benchmark", name);
  }

  static String articleId(int number) {
    return "p%07d".formatted(number);
  }

  static int number(String articleId) {
    return Integer.parseInt(articleId.substring(1));
  }

  /** Writes articles to a {@code .jsonl} file. */
  void write(Path file, int articles) throws IOException {
    Random random = new Random(SEED);
    JsonMapper mapper = new JsonMapper();
    try (BufferedWriter lines = Files.newBufferedWriter(file)) {
      for (int i = 0; i < articles; i++) {
        Map<String, String> article =
            Map.of("id", articleId(i), "title", "", "language", "zh", "text", passage(random));
        lines.write(mapper.writeValueAsString(article));
        lines.newLine();
      }
    }
  }

  private String passage(Random random) {
    StringBuilder text = new StringBuilder();
    while (text.length() < PASSAGE) {
      String sentence = sentences.get(random.nextInt(sentences.size()));
      boolean latin = !text.isEmpty() && text.charAt(text.length() - 1) < 128;
      text.append(latin ? " " : "").append(sentence);
    }
    return text.toString();
  }
}
