package org.summitqa.suggest.clause;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.summitqa.suggest.Candidate;
import org.summitqa.suggest.Candidate.Kind;
import org.summitqa.suggest.SourceSentences;
import org.summitqa.text.Language;

/** Asks readers of Chinese for a part of what a Chinese clause says. */
@Component
final class ClauseQuestions implements QuestionRule {
  private static final int MIN_LENGTH = 8;
  private static final int MAX_LENGTH = 30;

  /** The length that a reader takes in at a glance. */
  private static final double PLEASANT = 16;

  @Override
  public List<Candidate> ask(SourceSentences reading, Language reader) {
    if (reader != Language.ZH) {
      return List.of();
    }
    ClauseRules rules = new ClauseRules(new ChineseSubject(reading.lexicon().hanNames()));
    return reading.lines(Language.ZH).stream().flatMap(line -> ask(line, rules)).toList();
  }

  private static Stream<Candidate> ask(SourceSentence line, ClauseRules rules) {
    return ChineseClauses.of(line.text()).stream()
        .flatMap(clause -> rules.ask(clause).stream())
        .filter(one -> isReadable(one.question()))
        .map(one -> candidate(one, line));
  }

  private static boolean isReadable(String question) {
    return question.length() >= MIN_LENGTH && question.length() <= MAX_LENGTH;
  }

  private static Candidate candidate(AskedClause asked, SourceSentence line) {
    String question = asked.question();
    double far = Math.abs(question.length() - PLEASANT) / PLEASANT;
    return new Candidate(
        question,
        Kind.CLAUSE,
        line.source(),
        List.of(List.of(asked.part()), List.of(head(asked.before()))),
        asked.worth() - far / 2);
  }

  /** The beginning tells whether the quote is about the same; later words may follow a gloss. */
  private static String head(String before) {
    return before.substring(0, Math.min(2, before.length()));
  }
}
