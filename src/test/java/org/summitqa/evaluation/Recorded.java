package org.summitqa.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.summitqa.evaluation.fixture.Fixture;
import org.summitqa.evaluation.grade.AnswerMatchResult;
import org.summitqa.evaluation.grade.GoldRanks;
import org.summitqa.evaluation.metrics.Bootstrap;
import org.summitqa.evaluation.metrics.Support;
import org.summitqa.evaluation.record.CitedQuote;
import org.summitqa.evaluation.record.Outcome;
import org.summitqa.evaluation.record.QuestionRecord;
import org.summitqa.evaluation.record.QuestionResult;
import org.summitqa.evaluation.record.TimedRecord;
import org.summitqa.explain.Explanation;
import org.summitqa.text.Language;

/** Builds what came of questions for tests: answered rightly, as far as nothing else is said. */
public final class Recorded {
  private final String id;
  private String question;
  private List<String> kinds = List.of("other");
  private boolean answerable = true;
  private Outcome outcome = Outcome.ANSWERED;
  private boolean right = true;
  private @Nullable Double confidence = 0.9;
  private String answer;
  private final List<CitedQuote> citations = new ArrayList<>();
  private Language searchedIn = Language.ZH;
  private final Map<String, List<Integer>> ranks = new TreeMap<>(Map.of("fused", List.of(1)));
  private @Nullable AnswerMatchResult match = new AnswerMatchResult(true, true, 0.5);
  private Support support = new Support(1, 1, 1, 1);
  private int exact = 1;
  private double millis = 10;

  private Optional<Explanation> explanation = Optional.empty();

  private Recorded(String id) {
    this.id = id;
    this.question = "问题" + id + "？";
    this.answer = "回答" + id + "[1]。";
  }

  public static Recorded question(String id) {
    return new Recorded(id);
  }

  public Recorded asking(String text) {
    question = text;
    return this;
  }

  public Recorded of(String... kind) {
    kinds = List.of(kind);
    return this;
  }

  public Recorded saying(String text) {
    answer = text;
    return this;
  }

  public Recorded wrong() {
    right = false;
    match = new AnswerMatchResult(false, false, 0);
    return this;
  }

  public Recorded declined() {
    outcome = Outcome.DECLINED;
    right = !answerable;
    support = Support.NONE;
    match = answerable ? new AnswerMatchResult(false, false, 0) : null;
    return this;
  }

  public Recorded unanswerable() {
    answerable = false;
    ranks.put("fused", List.of());
    match = null;
    right = outcome == Outcome.DECLINED;
    return this;
  }

  public Recorded failed() {
    outcome = Outcome.FAILED;
    right = false;
    confidence = null;
    support = Support.NONE;
    exact = 0;
    millis = Double.NaN;
    match = new AnswerMatchResult(false, false, 0);
    return this;
  }

  public Recorded explained(Explanation why) {
    explanation = Optional.of(why);
    return this;
  }

  public Recorded confidence(double value) {
    confidence = value;
    return this;
  }

  public Recorded searchedIn(Language language) {
    searchedIn = language;
    return this;
  }

  public Recorded ranks(String leg, Integer... at) {
    ranks.put(leg, Arrays.asList(at));
    return this;
  }

  public Recorded inexact() {
    exact = 0;
    return this;
  }

  public Recorded supported(Support how) {
    support = how;
    return this;
  }

  public Recorded cites(CitedQuote quote) {
    citations.add(quote);
    return this;
  }

  public Recorded taking(double milliseconds) {
    millis = milliseconds;
    return this;
  }

  public QuestionRecord build() {
    return new QuestionRecord(
        id,
        question,
        searchedIn,
        kinds,
        answerable,
        outcome,
        right,
        confidence,
        answer,
        citations,
        new GoldRanks(searchedIn, answerable ? 1 : 0, ranks),
        match,
        support,
        outcome == Outcome.FAILED ? 0 : 1,
        exact);
  }

  public TimedRecord measured() {
    return new TimedRecord(build(), millis);
  }

  public QuestionResult result() {
    Fixture fixture =
        new Fixture(
            id,
            question,
            searchedIn,
            answerable,
            answerable ? List.of(List.of("答")) : List.of(),
            answerable ? List.of("a") : List.of(),
            List.of(),
            List.of());
    return new QuestionResult(
        fixture, Optional.empty(), explanation, build(), millis, List.of(), Optional.empty());
  }

  public static EvaluationReport report(Recorded... questions) {
    return report(Bootstrap.DEFAULT, questions);
  }

  static EvaluationReport report(Bootstrap bootstrap, Recorded... questions) {
    List<QuestionResult> results = Arrays.stream(questions).map(Recorded::result).toList();
    return EvaluationReport.of(results.size(), results, bootstrap);
  }
}
