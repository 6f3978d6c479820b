package org.summitqa.ask;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.summitqa.SummitQa;
import org.summitqa.evidence.Filter;
import org.summitqa.index.vectors.VectorIndexer;
import org.summitqa.ingest.Ingestion;
import org.summitqa.text.Language;

/**
 * Three years of some events, those of each written in another way: who asks for one of them in any
 * way is answered with that one, and who asks for a fourth with none.
 */
@Tag("service")
@SpringBootTest(classes = SummitQa.class, webEnvironment = WebEnvironment.NONE)
class NumbersAskedTests {
  private static final List<List<String>> WAYS =
      List.of(
          List.of("2008", "２００８", "二〇〇八", "二零零八", "二○○八", "貳零零捌"),
          List.of("2018", "２０１８", "二〇一八", "二零一八", "二○一八", "貳零壹捌"),
          List.of("2012", "２０１２", "二〇一二", "二零一二", "二○一二", "貳零壹貳"));

  /** All but as on a cheque. */
  private static final int ASKED = 5;

  private static final List<String> CITIES = List.of("江城", "泉州", "桂林", "榕江", "鹿港", "柳河");
  private static final List<String> EVENTS = List.of("运动会", "书展", "电影节", "马拉松", "灯会", "花市");
  private static final List<String> PLACES = List.of("东湖体育场", "西山体育馆", "南岸中心");

  @TempDir static Path folder;

  @Autowired ExtractiveAnswers answers;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry settings) throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    for (int way = 0; way < CITIES.size(); way++) {
      for (int year = 0; year < WAYS.size(); year++) {
        String when = WAYS.get(year).get(way) + "年的" + event(way);
        Files.writeString(
            articles.resolve("games-" + way + "-" + year + ".md"),
            "# %s开幕\n\n%s在%s举行。来自各地的选手参加了开幕式。\n".formatted(when, when, place(way, year)));
      }
    }
    Files.writeString(
        articles.resolve("money.md"),
        "# 江城的门票\n\n江城大剧院去年的门票收入为三百二十万元，来自市民的占两成。江城博物馆去年的门票收入为５００萬元，来自市民的占百分之三十五。"
            + "江城动物园去年有三点五万名访客，六月十五日最多。\n");
    settings.add("summitqa.corpus.path", articles::toString);
    settings.add("summitqa.index.path", () -> folder.resolve("index").toString());
    settings.add("summitqa.versions.path", () -> folder.resolve("versions").toString());
  }

  @BeforeAll
  static void ingest(@Autowired Ingestion ingestion, @Autowired VectorIndexer vectors) {
    assertThat(ingestion.run(progress -> {}).articles()).isEqualTo(19);
    assertThat(vectors.run(progress -> {}).complete()).isTrue();
  }

  private static String event(int way) {
    return CITIES.get(way) + EVENTS.get(way);
  }

  private static String place(int way, int year) {
    return CITIES.get(way).charAt(0) + PLACES.get(year);
  }

  static Stream<Games> games() {
    return Stream.iterate(0, way -> way < CITIES.size(), way -> way + 1)
        .flatMap(
            way ->
                Stream.iterate(0, year -> year < WAYS.size(), year -> year + 1)
                    .map(year -> new Games(way, year)));
  }

  /**
   * One event of one year.
   *
   * @param way how its articles write a year
   */
  record Games(int way, int year) {
    String event() {
      return NumbersAskedTests.event(way);
    }

    String place() {
      return NumbersAskedTests.place(way, year);
    }
  }

  @ParameterizedTest
  @MethodSource("games")
  void aYearIsTheSameHoweverQuestionAndArticleWriteIt(Games games) {
    for (String year : WAYS.get(games.year).subList(0, ASKED)) {
      for (String question :
          List.of(
              year + "年的" + games.event() + "在哪里举行？",
              year + "年的" + traditional(games.event()) + "在哪裡舉行？")) {
        Answer answer = ask(question);
        assertThat(answer.status()).as(question).isEqualTo(Answer.Status.ANSWERED);
        assertThat(answer.answer()).as(question).contains(games.place());
      }
    }
  }

  /** A year written as on a cheque is too rare for the model that tells how near a passage is. */
  @ParameterizedTest
  @MethodSource("games")
  void aYearWrittenAsMoneyIsIsNoOtherYear(Games games) {
    String year = List.of("貳零零捌", "貳零壹捌", "貳零壹貳").get(games.year);
    Answer answer = ask(year + "年的" + games.event() + "在哪里举行？");
    if (answer.status() == Answer.Status.ANSWERED) {
      assertThat(answer.answer()).contains(games.place());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"二〇〇六", "2006", "二零零六", "２００６", "貳零零陸", "一九九八", "1998", "二〇二〇", "2020"})
  void aYearThatNoArticleTellsOfIsDeclined(String year) {
    for (int way = 0; way < CITIES.size(); way++) {
      for (String question : List.of(event(way) + "在哪里举行？", traditional(event(way)) + "在哪裡舉行？")) {
        Answer answer = ask(year + "年的" + question);
        assertThat(answer.status()).as(answer.answer()).isEqualTo(Answer.Status.DECLINED);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"2008,0", "2018,1", "2012,2", "2006,-1"})
  void anEnglishQuestionIsNeverAnsweredWithAnotherYear(String year, int gold) {
    for (int way = 0; way < CITIES.size(); way++) {
      Answer answer = ask("Where were the %s %s Games held?".formatted(year, CITIES.get(way)));
      for (int other = 0; other < PLACES.size(); other++) {
        if (other != gold) {
          assertThat(answer.answer()).doesNotContain(place(way, other));
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "江城哪里去年的门票收入为320万元？,大剧院",
    "江城哪裡去年的門票收入為320萬元？,大剧院",
    "江城哪里去年的门票收入为3200000元？,大剧院",
    "江城哪里去年的门票收入为500万元？,博物馆",
    "江城哪里去年的门票收入为五百万元？,博物馆",
    "江城哪里的门票收入有20%来自市民？,大剧院",
    "江城哪里的门票收入有35％来自市民？,博物馆",
    "江城哪里去年有35000名访客？,动物园",
    "江城哪里去年有3.5万名访客？,动物园"
  })
  void anAmountIsTheSameHoweverItIsWritten(String question, String place) {
    Answer answer = ask(question);
    assertThat(answer.status()).as(question).isEqualTo(Answer.Status.ANSWERED);
    assertThat(answer.answer()).as(question).contains(place);
  }

  private static String traditional(String text) {
    return Transliterator.getInstance("Simplified-Traditional").transliterate(text);
  }

  private Answer ask(String question) {
    return answers.answer(question, Filter.NONE, Language.of(question));
  }
}
