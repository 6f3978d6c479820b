package org.summitqa.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.summitqa.compare.differences.Difference;

/** Counts how comparisons meet their fixtures. */
final class ComparisonFigures {
  private final List<String> failures = new ArrayList<>();
  private int judged;
  private int judgedRightly;
  private int answering;
  private int withPhrase;
  private int expected;
  private int found;
  private int stated;
  private int statedRightly;

  void add(ComparisonFixture fixture, Comparison comparison) {
    for (PublisherAnswer answer : comparison.publishers()) {
      List<String> phrases = fixture.publishers().get(Objects.requireNonNull(answer.publisher()));
      if (phrases != null) {
        judge(fixture, answer, phrases);
      }
    }
    for (ComparisonFixture.Expected one : fixture.differences()) {
      expected++;
      boolean is = comparison.differences().stream().anyMatch(one::isStatedBy);
      found += is ? 1 : 0;
      note(is, fixture, "not stated: " + one);
    }
    for (Difference one : comparison.differences()) {
      stated++;
      boolean right =
          Stream.concat(fixture.differences().stream(), fixture.allowed().stream())
              .anyMatch(wanted -> wanted.isStatedBy(one));
      statedRightly += right ? 1 : 0;
      note(right, fixture, "stated wrongly: " + one.statement());
    }
  }

  private void judge(ComparisonFixture fixture, PublisherAnswer answer, List<String> phrases) {
    judged++;
    boolean right = answer.silent() == phrases.isEmpty();
    judgedRightly += right ? 1 : 0;
    note(right, fixture, answer.publisher() + (answer.silent() ? " is silent" : " answers"));
    if (!phrases.isEmpty()) {
      answering++;
      boolean has =
          answer.sentences().stream().anyMatch(s -> phrases.stream().anyMatch(s.text()::contains));
      withPhrase += has ? 1 : 0;
      note(has || answer.silent(), fixture, answer.publisher() + " says something else");
    }
  }

  private void note(boolean right, ComparisonFixture fixture, String what) {
    if (!right) {
      failures.add(fixture.id() + ": " + what);
    }
  }

  double silence() {
    return (double) judgedRightly / judged;
  }

  double phrases() {
    return (double) withPhrase / answering;
  }

  double recall() {
    return (double) found / expected;
  }

  double precision() {
    return (double) statedRightly / stated;
  }

  @Override
  public String toString() {
    return """
           publishers answer or are silent rightly  %3d of %3d  %.3f
           answers that have an expected phrase     %3d of %3d  %.3f
           stated differences that are expected     %3d of %3d  %.3f
           expected differences that are stated     %3d of %3d  %.3f
           %s
           """
        .formatted(
            judgedRightly,
            judged,
            silence(),
            withPhrase,
            answering,
            phrases(),
            statedRightly,
            stated,
            precision(),
            found,
            expected,
            recall(),
            String.join("\n", failures));
  }
}
