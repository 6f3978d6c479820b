package org.summitqa.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitqa.conversation.StandaloneQuestion;
import org.summitqa.conversation.Substitution;
import org.summitqa.evidence.QuestionAnalysis;
import org.summitqa.evidence.SearchTrace;
import org.summitqa.text.Language;

/**
 * How a question was read.
 *
 * @param asked as the reader put it
 * @param searched as it was searched for
 * @param author who put it so
 * @param substitutions what the words of a follow-up were taken for
 * @param translation what was searched besides, in the corpus's language; null for nothing
 * @param language by which the ways of searching were chosen
 * @param kind what it asks for: {@code when}, {@code how-long}, {@code how-many}, {@code who},
 *     {@code where}, {@code why} or {@code other}
 * @param names the names in it that are known
 * @param speaker whose words are asked for; null where none are
 * @param time the times that it asks about
 * @param terms what a passage that answers should hold, and what each counts
 */
public record QuestionReading(
    String asked,
    String searched,
    StandaloneQuestion.Author author,
    List<Meaning> substitutions,
    @Nullable String translation,
    Language language,
    String kind,
    List<String> names,
    @Nullable String speaker,
    List<AskedPeriod> time,
    List<Term> terms) {
  /** Copies the lists. */
  public QuestionReading {
    substitutions = List.copyOf(substitutions);
    names = List.copyOf(names);
    time = List.copyOf(time);
    terms = List.copyOf(terms);
  }

  /**
   * What some words of a follow-up were taken for.
   *
   * @param kind {@code stands-for}, {@code left-out} or {@code in-place-of}
   * @param words the words; empty where they were left out
   * @param meaning what was read in their place, or whose place they take
   */
  public record Meaning(String kind, String words, String meaning) {
    static Meaning of(Substitution one) {
      return new Meaning(Codes.of(one.kind()), one.words(), one.meaning());
    }
  }

  /**
   * Something that a passage should hold.
   *
   * @param words words that mean it
   * @param weight its part of the question, 0 to 1
   */
  public record Term(List<String> words, double weight) {}

  /** Tells how a question was read. */
  static QuestionReading of(StandaloneQuestion question, SearchTrace trace) {
    QuestionAnalysis analysis = trace.analysis();
    return new QuestionReading(
        question.asked(),
        question.text(),
        question.author(),
        question.substitutions().stream().map(Meaning::of).toList(),
        trace.translation().orElse(null),
        analysis.language(),
        Codes.of(analysis.type()),
        analysis.names(),
        analysis.speaker().orElse(null),
        AskedPeriod.of(analysis.time()),
        analysis.terms().stream()
            .map(term -> new Term(term.words(), Rounding.of(term.weight())))
            .toList());
  }
}
