package org.summitqa.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.summitqa.read.ShippedArticle;
import org.summitqa.text.Language;

/** Holds the fixtures of comparisons against the shipped articles, word for word. */
class ComparisonFixturesTests {
  private static final List<ComparisonFixture> FIXTURES = ComparisonFixture.all();
  private static final List<ShippedArticle> ARTICLES = new ArrayList<>();

  @BeforeAll
  static void readArticles() throws IOException {
    ARTICLES.addAll(ShippedArticle.all());
  }

  private static List<String> sentences(String publisher) {
    return ARTICLES.stream()
        .filter(one -> publisher.equals(one.article().metadata().publisher()))
        .flatMap(one -> one.sentences().stream())
        .toList();
  }

  @Test
  void everyPhraseStandsInASentenceOfItsPublisher() {
    List<String> wrong = new ArrayList<>();
    for (ComparisonFixture fixture : FIXTURES) {
      fixture
          .publishers()
          .forEach(
              (publisher, phrases) ->
                  phrases.stream()
                      .filter(p -> sentences(publisher).stream().noneMatch(s -> s.contains(p)))
                      .forEach(p -> wrong.add(fixture.id() + " " + publisher + ": " + p)));
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyPublisherIsOneOfTheCorpus() {
    List<String> known =
        ARTICLES.stream()
            .map(one -> Objects.requireNonNull(one.article().metadata().publisher()))
            .distinct()
            .toList();
    assertThat(FIXTURES)
        .allSatisfy(one -> assertThat(known).containsAll(one.publishers().keySet()))
        .flatExtracting(ComparisonFixture::differences)
        .allSatisfy(one -> assertThat(known).containsAll(one.publishers()));
  }

  @Test
  void everyValueOfADifferenceStandsInAnArticle() {
    assertThat(FIXTURES)
        .flatExtracting(ComparisonFixture::differences)
        .flatExtracting(ComparisonFixture.Expected::values)
        .allSatisfy(
            value -> assertThat(ARTICLES).anyMatch(one -> one.article().text().contains(value)));
  }

  @Test
  void whatIsLeftOutDoesNotStandInTheArticlesOfTheOneThatLeavesItOut() {
    List<ComparisonFixture.Expected> omissions =
        FIXTURES.stream()
            .flatMap(one -> one.differences().stream())
            .filter(one -> one.kind().equals("omission") && one.publishers().size() == 2)
            .toList();
    assertThat(omissions)
        .allSatisfy(
            one -> {
              String leaver = one.publishers().getLast();
              assertThat(sentences(leaver)).noneMatch(s -> s.contains(one.values().getFirst()));
            });
  }

  @Test
  void thereAreEnoughOfEachKind() {
    assertThat(FIXTURES).hasSizeGreaterThanOrEqualTo(40);
    assertThat(FIXTURES).extracting(ComparisonFixture::id).doesNotHaveDuplicates();
    assertThat(FIXTURES)
        .allMatch(one -> Language.of(one.question()).code().equals(one.language()))
        .allMatch(one -> one.id().startsWith(one.language() + "-"));
    assertThat(FIXTURES.stream().filter(one -> one.language().equals("en")).count())
        .isGreaterThanOrEqualTo(15);
    assertThat(FIXTURES.stream().filter(one -> one.differences().isEmpty()).count())
        .isGreaterThanOrEqualTo(20);
    assertThat(
            FIXTURES.stream()
                .filter(one -> one.publishers().values().stream().allMatch(List::isEmpty))
                .count())
        .as("nobody answers")
        .isGreaterThanOrEqualTo(4);
  }
}
