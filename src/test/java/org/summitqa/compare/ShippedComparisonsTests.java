package org.summitqa.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.summitqa.ShippedService;
import org.summitqa.ask.Question;
import org.summitqa.citation.Citation;
import org.summitqa.compare.differences.Difference;
import org.summitqa.compare.differences.Difference.Kind;
import org.summitqa.evidence.Filter;
import org.summitqa.search.ArticleCatalog;
import org.summitqa.text.Language;
import tools.jackson.databind.json.JsonMapper;

/** Compares the publishers of the shipped corpus, offline. */
@ShippedService
class ShippedComparisonsTests {
  private static final Logger log = LoggerFactory.getLogger(ShippedComparisonsTests.class);
  private static final String LENGTH = "拜登和习近平在旧金山的会谈持续了多长时间？";
  private static final Pattern QUOTED = Pattern.compile("[“\"](.+?)[”\"]\\[(\\d+)]");

  @Autowired Comparisons comparisons;
  @Autowired ArticleCatalog index;
  @Autowired JsonMapper json;

  private Comparison compare(String question) {
    return comparisons.compare(Question.of(question));
  }

  @Test
  void meetTheirFixtures() {
    ComparisonFigures figures = new ComparisonFigures();
    List<Long> times = new ArrayList<>();
    for (ComparisonFixture fixture : ComparisonFixture.all()) {
      Comparison comparison = compare(fixture.question());
      times.add(comparison.timings().totalMs());
      figures.add(fixture, comparison);
      assertThat(comparison.publishers()).as(fixture.id()).hasSize(4);
      assertQuotesAreExact(comparison);
    }
    log.info("{}ms, sorted: {}", figures, times.stream().sorted().toList());
    assertThat(figures.silence()).as("silence%n%s", figures).isGreaterThanOrEqualTo(0.9);
    assertThat(figures.phrases()).as("phrases%n%s", figures).isGreaterThanOrEqualTo(0.7);
    assertThat(figures.precision()).as("precision%n%s", figures).isGreaterThanOrEqualTo(0.95);
    assertThat(figures.recall()).as("recall%n%s", figures).isGreaterThanOrEqualTo(0.75);
  }

  private void assertQuotesAreExact(Comparison comparison) {
    for (Citation cited : comparison.citations()) {
      String text = index.article(cited.articleId()).orElseThrow().text();
      assertThat(text.substring(cited.start(), cited.end())).isEqualTo(cited.quote());
    }
    assertThat(comparison.citations())
        .extracting(Citation::number)
        .isSorted()
        .startsWith(comparison.citations().isEmpty() ? new Integer[0] : new Integer[] {1});
    for (Difference difference : comparison.differences()) {
      Matcher quoted = QUOTED.matcher(difference.statement());
      while (quoted.find()) {
        int number = Integer.parseInt(quoted.group(2));
        assertThat(comparison.citations().get(number - 1).quote()).contains(quoted.group(1));
      }
    }
  }

  @Test
  void stateTwoHoursAndFourHoursWithBothCitations() {
    Comparison comparison = compare(LENGTH);

    assertThat(comparison.differences())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.kind()).isEqualTo(Kind.NUMBER);
              assertThat(one.about()).isEqualTo("时长");
              assertThat(one.statement())
                  .isEqualTo("时长：BBC称“约两个小时”[1]；Wall Street Journal称“四个小时”[2]。");
              assertThat(one.citations()).containsExactly(1, 2);
            });
    assertThat(comparison.model()).isEqualTo("extractive");
    assertThat(comparison.degraded()).isFalse();
  }

  @Test
  void sayWhoLeavesAWordOutBesideThoseWhoTellOfTheSameEvent() {
    // Deutsche Welle tells of talks in October.
    assertThat(compare("Did they discuss fentanyl?").differences())
        .singleElement()
        .extracting(Difference::statement)
        .asString()
        .startsWith("fentanyl: BBC mentions \"芬太尼\"[1]")
        .contains("Xinhua (习近平同美国总统拜登举行中美元首会晤) does not name fentanyl[")
        .doesNotContain("Deutsche Welle");
    assertThat(compare("两国元首是否讨论了禁毒？").differences())
        .singleElement()
        .extracting(Difference::statement)
        .asString()
        .contains("Wall Street Journal的《习拜会成果、争议及利害关系解析》没有出现“禁毒”一词[");
  }

  @Test
  void areStatedInTheLanguageAskedForWithTheWordsOfTheArticles() {
    Question question = new Question(LENGTH, List.of(), Filter.NONE, Language.EN);

    assertThat(comparisons.compare(question).differences())
        .extracting(Difference::statement)
        .containsExactly("Duration: BBC says \"约两个小时\"[1]; Wall Street Journal says \"四个小时\"[2].");
  }

  @Test
  void lookAtThePublishersOfTheFilterAlone() {
    Filter filter =
        new Filter(List.of("bbc", "xinhua", "Deutsche Welle"), LocalDate.of(2023, 11, 1), null);

    Comparison comparison =
        comparisons.compare(new Question(LENGTH, List.of(), filter, Language.ZH));

    assertThat(comparison.publishers())
        .extracting(PublisherAnswer::publisher)
        .containsExactly("BBC", "Xinhua");
    assertThat(comparison.differences()).isEmpty();
  }

  @Test
  void haveNobodyWhereNoArticlePasses() {
    Filter filter = new Filter(List.of(), LocalDate.of(2030, 1, 1), null);

    Comparison comparison =
        comparisons.compare(new Question(LENGTH, List.of(), filter, Language.ZH));

    assertThat(comparison.publishers()).isEmpty();
    assertThat(comparison.citations()).isEmpty();
  }

  @Test
  void areTheSameBytesEachTime() {
    for (String question : List.of(LENGTH, "What did Biden and Xi agree on fentanyl?")) {
      assertThat(bytes(question)).isEqualTo(bytes(question));
    }
  }

  private String bytes(String question) {
    String text = json.writeValueAsString(compare(question));
    return text.substring(0, text.indexOf("\"timings\""));
  }
}
