package org.summitqa.doctor;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.summitqa.folder.CorpusException;
import org.summitqa.folder.CorpusSettings;
import org.summitqa.index.IndexSnapshot;
import org.summitqa.ingest.CorpusSurvey;
import org.summitqa.ingest.IngestionReport;
import org.summitqa.passages.PassageSettings;
import org.summitqa.read.IngestionProblem;
import org.summitqa.read.IngestionProblem.Severity;

/** Reads the corpus as a run would, and compares it with the index. */
final class CorpusCheck implements Check {
  private static final int MAX_SHOWN = 5;

  private final CorpusSettings corpus;
  private final PassageSettings passages;
  private final IndexSnapshot index;
  private final Duration limit;

  CorpusCheck(
      CorpusSettings corpus, PassageSettings passages, IndexSnapshot index, Duration limit) {
    this.corpus = corpus;
    this.passages = passages;
    this.index = index;
    this.limit = limit;
  }

  @Override
  public String name() {
    return "corpus";
  }

  @Override
  public void run(Consumer<CheckResult> findings) {
    CorpusSurvey survey;
    try {
      survey = CorpusSurvey.of(corpus, passages, index, limit);
    } catch (CorpusException e) {
      findings.accept(
          CheckResult.broken(
              name(),
              String.valueOf(e.getMessage()),
              "Set summitqa.corpus.path to the folder of the articles."));
      return;
    }
    findings.accept(files(survey));
    problems(survey.report().problems(), findings);
    findings.accept(step(survey));
  }

  private CheckResult files(CorpusSurvey survey) {
    String text = "%d files: %s".formatted(survey.files(), survey.place());
    if (!survey.whole()) {
      return CheckResult.ok(
          name(),
          text + "; only what could be read in %d s was looked at".formatted(limit.toSeconds()));
    }
    return survey.files() > 0
        ? CheckResult.ok(name(), text)
        : CheckResult.warning(name(), text, "Put articles there, or set summitqa.corpus.path.");
  }

  private static void problems(List<IngestionProblem> problems, Consumer<CheckResult> findings) {
    List<IngestionProblem> errors = of(problems, Severity.ERROR);
    List<IngestionProblem> skipped = of(problems, Severity.SKIPPED);
    if (!errors.isEmpty()) {
      findings.accept(
          CheckResult.broken(
              "corpus sense",
              "contradicts itself: " + shown(errors),
              "Give each article an id (for most, the file's name) of its own, and correct"
                  + " corpus.yml where it is named."));
    }
    findings.accept(
        skipped.isEmpty()
            ? CheckResult.ok("corpus files", "all can be read")
            : CheckResult.warning(
                "corpus files",
                "%d left out: %s".formatted(skipped.size(), shown(skipped)),
                "Correct or remove them; all others are read."));
  }

  private static List<IngestionProblem> of(List<IngestionProblem> problems, Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).toList();
  }

  private static String shown(List<IngestionProblem> problems) {
    List<String> lines =
        problems.stream()
            .limit(MAX_SHOWN)
            .map(
                problem ->
                    problem.position() == null
                        ? problem.file() + ": " + problem.reason()
                        : problem.file() + ", " + problem.position() + ": " + problem.reason())
            .toList();
    String more =
        problems.size() > MAX_SHOWN ? "; and %d more".formatted(problems.size() - MAX_SHOWN) : "";
    return String.join("; ", lines) + more;
  }

  private CheckResult step(CorpusSurvey survey) {
    IngestionReport report = survey.report();
    if (index.state() != IndexSnapshot.State.WHOLE) {
      return CheckResult.ok(
          "index is current",
          "not made in full yet; %d articles are to be read and encoded"
              .formatted(report.indexed()));
    }
    int removed = survey.whole() ? report.removed() : 0;
    String text =
        "%d articles as in the corpus, %d new or changed, %d gone"
            .formatted(report.unchanged(), report.indexed(), removed);
    if (report.indexed() == 0 && removed == 0) {
      return CheckResult.ok("index is current", text);
    }
    String why =
        report.unchanged() == 0 && removed == 0
            ? " (all of them: after an update of Summit QA, or a change of summitqa.passages, every"
                + " article is read again)"
            : "";
    return CheckResult.warning(
        "index is current", text + why, "Restart the service, or run ingest while it is stopped.");
  }
}
