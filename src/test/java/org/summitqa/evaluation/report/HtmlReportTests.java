package org.summitqa.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.ParseErrorList;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitqa.evaluation.EvaluationReport;
import org.summitqa.evaluation.Recorded;
import org.summitqa.evaluation.baseline.Baseline;
import org.summitqa.evaluation.metrics.Bootstrap;
import org.summitqa.explain.ExplanationFixture;
import tools.jackson.databind.json.JsonMapper;

class HtmlReportTests {
  private static final String HOSTILE =
      "</title></style></script><script>alert(1)</script><img src=x onerror=alert(2)>\"'&{{answer}}";

  @TempDir Path folder;

  private String html;
  private Document page;

  @BeforeEach
  void make() throws IOException {
    EvaluationReport before =
        Recorded.report(
            Recorded.question("1"),
            Recorded.question("2").saying("四小时[1]。"),
            Recorded.question("gone"));
    Path baseline = folder.resolve("baseline<b>.json");
    Baseline.write(baseline, before, Optional.empty());
    EvaluationReport now =
        Recorded.report(
            Recorded.question("1").asking(HOSTILE).saying(HOSTILE).ranks("<leg>", 1, 2),
            Recorded.question("2")
                .wrong()
                .saying(HOSTILE)
                .explained(ExplanationFixture.dropping(HOSTILE)),
            Recorded.question("3").of("when", HOSTILE).unanswerable().declined().confidence(0.1),
            Recorded.question("4").failed().saying(HOSTILE));
    new ReportFolder(folder, new JsonMapper()).write(now.comparedWith(Baseline.read(baseline)));
    html = Files.readString(folder.resolve("report.html"));
    page = Jsoup.parse(html);
  }

  @Test
  void whatAnswersSayIsTextAndNothingElse() {
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.select("img, [onerror], leg, b:not(.bad)")).isEmpty();
    assertThat(page.select("#q-1 .asked").text()).isEqualTo(HOSTILE);
    assertThat(page.select("#q-2 .answer").text()).isEqualTo(HOSTILE);
    assertThat(page.select(".keys").text()).contains("<leg>");
  }

  @Test
  void nothingIsLoadedFromAnywhere() {
    assertThat(page.select("[src], link, iframe, object, embed, base, image, use")).isEmpty();
    assertThat(page.select("[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
    assertThat(html).doesNotContain("http://", "https://", "@import", "url(", "fetch(");
  }

  @Test
  void theMarkupIsSound() {
    Parser parser = Parser.htmlParser().setTrackErrors(20);
    ParseErrorList errors = parser.parseInput(html, "").parser().getErrors();
    assertThat(errors).isEmpty();
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void everyTableAndPlotSaysWhatItIs() {
    assertThat(page.select("table"))
        .isNotEmpty()
        .allSatisfy(table -> assertThat(table.select("> caption").text()).isNotBlank())
        .allSatisfy(table -> assertThat(table.select("thead th:not([scope=col])")).isEmpty())
        .allSatisfy(table -> assertThat(table.select("tbody th:not([scope=row])")).isEmpty());
    assertThat(page.select("svg.plot"))
        .hasSize(3)
        .allSatisfy(plot -> assertThat(plot.select("> title, > desc")).hasSize(2))
        .allSatisfy(plot -> assertThat(plot.attr("role")).isEqualTo("img"));
    assertThat(page.select("svg:not(.plot):not([aria-hidden])")).isEmpty();
  }

  @Test
  void everyQuestionCanBeOpenedAndTheFilterNamesThoseThatMatter() {
    assertThat(page.select("details.question")).hasSize(4);
    assertThat(page.select("#filters").hasAttr("hidden")).isTrue();
    assertThat(page.select("#filters button").eachText())
        .containsExactly(
            "all 4",
            "wrong 1",
            "wrongly answered 1",
            "failed 1",
            "changed 1",
            "declined 1",
            "answered 2");
  }

  @Test
  void theBaselineStandsBesideTheRun() {
    assertThat(page.select(".notice").eachText())
        .containsExactly(
            "1 questions failed: the service threw. They count as wrong.",
            "1 questions compared with baseline<b>.json, 1 changed. Fell by more than the tolerance:"
                + " outcome.right, answers.inQuotes, answers.inAnswer, answers.characterF1.");
    assertThat(page.select(".changed dd").eachText()).containsExactly("四小时[1]。", HOSTILE);
    assertThat(page.select("svg.plot polyline.before")).isNotEmpty();
    assertThat(page.text())
        .contains("Only in the baseline (1): gone", "Only in this run (2): 3, 4")
        .contains("Asked otherwise (1): 1");
  }

  @Test
  void aQuestionThatChangedSaysWhy() {
    assertThat(page.select(".changed .why").eachText())
        .singleElement(STRING)
        .contains("Answered: the confidence is 0.90", "left out  " + HOSTILE, "(rule number)");
  }

  @Test
  void theReportOfNothingIsAPage() {
    String empty = HtmlReport.of(EvaluationReport.of(3, List.of(), Bootstrap.DEFAULT));
    assertThat(Jsoup.parse(empty).select(".notice").text())
        .isEqualTo("Stopped before the end: 0 of 3 questions were asked.");
  }
}
