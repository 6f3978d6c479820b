package org.summitqa.index.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitqa.corpus.Article;
import org.summitqa.corpus.ArticleMetadata;
import org.summitqa.corpus.Passage;
import org.summitqa.corpus.PublicationDate;
import org.summitqa.corpus.Sentence;
import org.summitqa.encoder.EncodedText;
import org.summitqa.encoder.Encoder;
import org.summitqa.encoder.EncoderForTests;
import org.summitqa.evidence.Filter;
import org.summitqa.evidence.Hit;
import org.summitqa.index.OldIndex;
import org.summitqa.search.IndexForTests;
import org.summitqa.text.Span;

class VectorIndexerTests {
  private static final String[] WORDS = {"会谈", "航班", "禁毒", "军事", "留学生", "气候", "关税", "芯片"};

  @TempDir Path folder;
  private final ScatteredEncoder encoder = new ScatteredEncoder();
  private IndexForTests index;

  /** Gives each text a vector that has something of all of its characters, and counts passages. */
  private static final class ScatteredEncoder implements Encoder {
    private int passages;

    @Override
    public String name() {
      return "scattered";
    }

    @Override
    public int dimensions() {
      return 64;
    }

    @Override
    public EncodedText encodeQuestion(String question) {
      double[] sum = new double[dimensions()];
      for (int i = 0; i < question.length(); i++) {
        Random random = new Random(question.charAt(i) * 31L);
        for (int d = 0; d < sum.length; d++) {
          sum[d] += random.nextGaussian();
        }
      }
      double length = Math.sqrt(java.util.Arrays.stream(sum).map(x -> x * x).sum());
      float[] vector = new float[sum.length];
      for (int d = 0; d < sum.length; d++) {
        vector[d] = (float) (sum[d] / length);
      }
      return new EncodedText(
          vector,
          question.isEmpty()
              ? List.of()
              : List.of(
                  new EncodedText.Token(
                      new Span(question.length() - 1, question.length()), vector)));
    }

    @Override
    public EncodedText encodePassage(String passage) {
      passages++;
      return encodeQuestion(passage);
    }
  }

  @BeforeEach
  void open() throws IOException {
    open(20_000);
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private void open(int exactVectors) throws IOException {
    index = IndexForTests.open(folder, encoder, exactVectors);
  }

  private void reopen(int exactVectors) throws IOException {
    index.close();
    open(exactVectors);
  }

  private static void store(IndexForTests to, int number, int version, String publisher) {
    String id = "article %04d".formatted(number);
    ArticleMetadata about =
        new ArticleMetadata(
            id,
            "题目" + number % 7,
            null,
            publisher,
            PublicationDate.of(LocalDate.of(2024, 1, 1 + number % 28)),
            "zh",
            "a.jsonl");
    Random random = new Random(1000L * version + number);
    StringBuilder text = new StringBuilder();
    List<Passage> passages = new ArrayList<>();
    for (int part = 0; part < 3; part++) {
      int start = text.length();
      for (int i = 0; i < 6; i++) {
        text.append(WORDS[random.nextInt(WORDS.length)]);
      }
      text.append(random.nextInt(50)).append("。");
      Span span = new Span(start, text.length());
      String own = text.substring(start);
      passages.add(
          new Passage(Passage.id(id, part), id, "", span, own, List.of(new Sentence(span, own))));
    }
    to.articles().replace(new Article(about, text.toString(), List.of()), "v" + version, passages);
  }

  private static void store(IndexForTests to, int number) {
    store(to, number, 1, "BBC");
  }

  private static List<List<Hit>> answers(IndexForTests from) {
    Filter filter = new Filter(List.of("bbc"), LocalDate.of(2024, 1, 5), null);
    List<List<Hit>> answers = new ArrayList<>();
    for (String question : List.of("关税和芯片", "禁毒的会谈", "留学生航班 17", "军事气候关税")) {
      answers.add(from.passages().search(question, Filter.NONE, 30));
      answers.add(from.passages().search(question, filter, 30));
    }
    return answers;
  }

  @Nested
  class WhileVectorsAreMissing {
    @BeforeEach
    void words() {
      IntStream.range(0, 10).forEach(number -> store(index, number));
      index.articles().commit(false);
    }

    @Test
    void passagesAreFoundByTheirWords() {
      List<Hit> hits = index.passages().search("关税和芯片", Filter.NONE, 5);

      assertThat(hits).hasSize(5);
      assertThat(hits).allSatisfy(h -> assertThat(h.signals()).doesNotContainKey("dense"));
      assertThat(hits.getFirst().score()).isGreaterThan(0.9);
      assertThat(index.status().vectors())
          .isEqualTo(new VectorProgress(0, 30, false, 0, java.util.Optional.empty()));
      assertThat(index.status().isReady()).isTrue();
      assertThat(index.status().isWhole()).isFalse();
    }

    @Test
    void whatWasEncodedBeforeAnEarlyEndIsKept() throws IOException {
      assertThatThrownBy(() -> stopAfter(12)).isInstanceOf(CancellationException.class);
      assertThat(index.status().vectors().encoded()).isEqualTo(12);
      reopen(20_000);
      assertThat(index.status().vectors().encoded()).isEqualTo(12);
      assertThat(index.status().vectors().complete()).isFalse();

      assertThat(index.vectors().run(progress -> {}).complete()).isTrue();

      assertThat(encoder.passages).isEqualTo(30);
    }

    @Test
    void theyAreEncodedInTheOrderOfPassageIds() {
      List<VectorProgress> told = new ArrayList<>();
      index.vectors().run(told::add);

      assertThat(told).extracting(VectorProgress::encoded).isSorted();
      assertThat(told).hasSize(31);
      assertThat(told.get(9).timeLeft()).isPresent();
      assertThat(told.getLast()).isEqualTo(index.status().vectors());
    }

    private void stopAfter(long passages) {
      index
          .vectors()
          .run(
              progress -> {
                if (progress.encoded() == passages) {
                  throw new CancellationException();
                }
              });
    }
  }

  @Nested
  class OnceComplete {
    @BeforeEach
    void complete() {
      IntStream.range(0, 10).forEach(number -> store(index, number));
      index.complete();
      encoder.passages = 0;
    }

    @Test
    void aRestartHasNothingToDo() throws IOException {
      reopen(20_000);

      assertThat(index.status().vectors().complete()).isTrue();
      assertThat(index.vectors().run(progress -> {}).encoded()).isEqualTo(30);
      assertThat(encoder.passages).isZero();
    }

    @Test
    void aChangedArticleLosesItsVectorsAndGetsNewOnes() {
      store(index, 3, 2, "BBC");
      index.articles().commit(true);

      assertThat(index.status().vectors().complete()).isFalse();
      assertThat(index.passages().search("关税", Filter.NONE, 100))
          .filteredOn(hit -> hit.article().id().equals("article 0003"))
          .isNotEmpty()
          .allSatisfy(hit -> assertThat(hit.signals()).doesNotContainKey("dense"));

      index.vectors().run(progress -> {});
      assertThat(encoder.passages).isEqualTo(3);
      assertThat(index.status().vectors().complete()).isTrue();
    }

    @Test
    void whatDidNotChangeIsNotEncodedAgain() {
      store(index, 3, 1, "DW");
      index.complete();

      assertThat(encoder.passages).isZero();
      assertThat(index.passages().search("关税", new Filter(List.of("dw"), null, null), 10))
          .isNotEmpty()
          .allSatisfy(hit -> assertThat(hit.signals()).containsKey("dense"));
    }

    @Test
    void aRemovedArticleTakesItsVectorsAlong() {
      index.articles().remove(List.of("article 0003"));
      index.complete();

      assertThat(index.status().vectors().total()).isEqualTo(27);
      assertThat(index.vectorIndex().size()).isEqualTo(27);
    }

    @Test
    void anotherEncoderMakesAllVectorsAnew() throws IOException {
      index.close();
      index = IndexForTests.open(folder, new EncoderForTests("other"));

      assertThat(index.ids()).hasSize(10);
      assertThat(index.status().vectors().encoded()).isZero();
      assertThat(index.vectors().run(progress -> {}).complete()).isTrue();
    }

    @Test
    void aGraphIsBuiltWhereTheLimitFallsBelowTheirNumber() throws IOException {
      reopen(5);

      assertThat(index.status().vectors().complete()).isFalse();
      assertThat(index.vectors().run(progress -> {}).complete()).isTrue();
      assertThat(index.vectorIndex().hasGraph()).isTrue();
      assertThat(encoder.passages).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {20_000, 100})
  void theCompleteIndexIsTheSameHoweverItCameAbout(int exactVectors, @TempDir Path other)
      throws IOException {
    reopen(exactVectors);
    IntStream.range(0, 80).forEach(number -> store(index, number));
    index.complete();

    List<List<Hit>> straight = answers(index);
    try (IndexForTests winding = inAnotherOrder(other, exactVectors)) {
      assertThat(winding.vectorIndex().hasGraph()).isEqualTo(exactVectors == 100);
      assertThat(answers(winding)).isEqualTo(straight);
    }
    assertThat(straight).allSatisfy(hits -> assertThat(hits).isNotEmpty());
  }

  /** Makes the same index in another order, with changes, removals and ends in between. */
  private IndexForTests inAnotherOrder(Path other, int exactVectors) throws IOException {
    List<Integer> numbers = new ArrayList<>(IntStream.range(0, 80).boxed().toList());
    Collections.shuffle(numbers, new Random(7));
    try (IndexForTests first = IndexForTests.open(other, encoder, exactVectors)) {
      numbers.subList(0, 50).forEach(number -> store(first, number, number % 3, "DW"));
      store(first, 999);
      first.articles().commit(false);
      encodeSome(first);
      store(first, 1000);
    }
    IndexForTests second = IndexForTests.open(other, encoder, exactVectors);
    for (int number : numbers) {
      store(second, number);
      if (number % 10 == 0) {
        second.articles().commit(false);
        encodeSome(second);
      }
    }
    second.complete();
    second.articles().remove(List.of("article 0999"));
    second.complete();
    return second;
  }

  private static void encodeSome(IndexForTests some) {
    assertThatThrownBy(
            () ->
                some.vectors()
                    .run(
                        progress -> {
                          if (progress.missing() < 40) {
                            throw new CancellationException();
                          }
                        }))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void anIndexOfAnEarlierVersionIsMadeAnew(@TempDir Path old) throws IOException {
    OldIndex.write(old);

    try (IndexForTests made = IndexForTests.open(old, encoder)) {
      assertThat(made.status().isReady()).isFalse();
      assertThat(made.ids()).isEmpty();
      store(made, 1);
      made.complete();
      assertThat(made.ids()).containsExactly("article 0001");
    }
  }
}
