package org.summitqa.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What came of an evaluation.
 *
 * @param fixtures how many questions there were to ask
 * @param complete whether all of them were asked; a run that is stopped reports what it has
 * @param all the figures over all questions asked
 * @param byLanguage the figures by language code, where questions in more than one were asked
 * @param questions what became of each question, in the order of the fixtures; not part of the
 *     report's JSON
 */
public record EvaluationReport(
    int fixtures,
    boolean complete,
    Scores all,
    Map<String, Scores> byLanguage,
    @JsonIgnore List<QuestionResult> questions) {
  /**
   * Returns the report of the questions that were asked.
   *
   * @param fixtures how many there were to ask
   * @param asked what became of those that were
   */
  public static EvaluationReport of(int fixtures, List<QuestionResult> asked) {
    List<QuestionResult> questions = List.copyOf(asked);
    Map<String, Scores> languages =
        questions.stream()
            .collect(
                Collectors.groupingBy(
                    r -> r.fixture().language().code(),
                    TreeMap::new,
                    Collectors.collectingAndThen(Collectors.toList(), Scores::of)));
    return new EvaluationReport(
        fixtures,
        fixtures == questions.size(),
        Scores.of(questions),
        languages.size() > 1 ? languages : Map.of(),
        questions);
  }
}
