package org.summitqa.evaluation;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.summitqa.evaluation.fixture.Fixture;
import org.summitqa.evaluation.fixture.FixtureFile;
import org.summitqa.evaluation.grade.AnswerMatch;
import org.summitqa.read.ShippedArticle;
import org.summitqa.text.Language;

/** Holds the fixtures of the shipped corpus against its articles, as they are read and cut. */
class SummitFixturesTests {
  private static final List<Fixture> FIXTURES =
      FixtureFile.read(Path.of("src/test/resources/fixtures/summit.jsonl"));

  private static final Map<String, ShippedArticle> ARTICLES = new HashMap<>();

  @BeforeAll
  static void readArticles() throws IOException {
    ShippedArticle.all().forEach(article -> ARTICLES.put(article.id(), article));
    assertThat(ARTICLES).hasSize(5);
  }

  private static List<String> idsWhere(Predicate<Fixture> wrong) {
    return FIXTURES.stream().filter(wrong).map(Fixture::id).toList();
  }

  private static long count(Predicate<Fixture> wanted) {
    return FIXTURES.stream().filter(wanted).count();
  }

  private static ShippedArticle article(String id) {
    return Objects.requireNonNull(ARTICLES.get(id), id);
  }

  private static List<String> evidenceIn(Fixture fixture, String articleId) {
    List<String> sentences = article(articleId).sentences();
    return fixture.evidence().stream().filter(sentences::contains).toList();
  }

  /** Tells whether each part of the answer is somewhere, and no article has them all. */
  private static boolean needsTwoArticles(Fixture fixture) {
    return fixture.answers().size() > 1
        && fixture.articles().stream()
            .noneMatch(id -> AnswerMatch.holds(evidenceIn(fixture, id), fixture.answers()));
  }

  @Nested
  class AnAnswerable {
    @Test
    void hasAnswerArticlesAndEvidence() {
      assertThat(
              idsWhere(
                  f ->
                      f.answerable()
                          && (f.answers().isEmpty()
                              || f.articles().isEmpty()
                              || f.evidence().isEmpty())))
          .isEmpty();
    }

    @Test
    void namesShippedArticlesOnceEach() {
      assertThat(idsWhere(f -> !ARTICLES.keySet().containsAll(f.articles()))).isEmpty();
      assertThat(idsWhere(f -> f.articles().stream().distinct().count() < f.articles().size()))
          .isEmpty();
    }

    @Test
    void hasWholeSentencesOfItsArticlesForEvidence() {
      List<String> wrong =
          FIXTURES.stream()
              .flatMap(
                  f -> f.evidence().stream().filter(s -> !stands(s, f)).map(s -> f.id() + ": " + s))
              .toList();
      assertThat(wrong).isEmpty();
    }

    private static boolean stands(String sentence, Fixture fixture) {
      return fixture.articles().stream()
          .map(SummitFixturesTests::article)
          .anyMatch(
              article ->
                  article.article().text().contains(sentence)
                      && article.sentences().contains(sentence));
    }

    @Test
    void hasEveryPartOfItsAnswerInTheEvidence() {
      assertThat(idsWhere(f -> !AnswerMatch.holds(f.evidence(), f.answers()))).isEmpty();
    }

    @Test
    void hasEvidenceOfEachArticleForAPartOfTheAnswer() {
      assertThat(
              idsWhere(f -> !f.articles().stream().allMatch(id -> saysAPart(f, evidenceIn(f, id)))))
          .isEmpty();
    }

    private static boolean saysAPart(Fixture fixture, List<String> evidence) {
      return fixture.answers().stream()
          .anyMatch(part -> AnswerMatch.holds(evidence, List.of(part)));
    }
  }

  @Test
  void noQuestionRepeatsAnother() {
    Map<String, String> ids = new HashMap<>();
    List<String> repeated =
        FIXTURES.stream()
            .flatMap(
                f ->
                    Stream.ofNullable(ids.put(AnswerMatch.fold(f.question()), f.id()))
                        .map(earlier -> earlier + " and " + f.id()))
            .toList();
    assertThat(repeated).isEmpty();
  }

  @Test
  void idsAreUniqueAndBeginWithTheLanguage() {
    assertThat(FIXTURES).extracting(Fixture::id).doesNotHaveDuplicates();
    assertThat(idsWhere(f -> !f.id().matches(f.language().code() + "(-[a-z0-9]+)+"))).isEmpty();
  }

  @Test
  void thereAreEnoughOfEveryKind() {
    Predicate<Fixture> english = f -> f.language() == Language.EN;
    Predicate<Fixture> followUp = f -> !f.history().isEmpty();
    assertThat(FIXTURES).hasSizeGreaterThanOrEqualTo(100);
    assertThat(count(not(Fixture::answerable))).as("not answerable").isGreaterThanOrEqualTo(30);
    assertThat(count(english)).as("English").isGreaterThanOrEqualTo(FIXTURES.size() * 3L / 10);
    assertThat(count(not(english))).as("Chinese").isGreaterThanOrEqualTo(FIXTURES.size() / 2);
    assertThat(count(followUp.and(english))).as("English follow-ups").isGreaterThanOrEqualTo(6);
    assertThat(count(followUp.and(not(english)))).as("Chinese ones").isGreaterThanOrEqualTo(6);
    assertThat(count(SummitFixturesTests::needsTwoArticles))
        .as("answers that need two articles")
        .isGreaterThanOrEqualTo(10);
  }
}
