package org.summitqa.explain;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitqa.citation.Basis;
import org.summitqa.citation.Objection;
import org.summitqa.citation.Verdict;
import org.summitqa.citation.VerifiedSentence.Verification;

/**
 * What became of a drafted sentence, and why. What does not apply is left out of the JSON.
 *
 * @param text the sentence as it was drafted, without citation marks
 * @param verdict {@code supported}, {@code rejected}, {@code repeated} or {@code not-asked}
 * @param verification how a supported one was verified
 * @param citations what a supported one cites, by the numbers that readers see
 * @param ground why any other is not shown, as a reader would say it
 * @param basis what it was held against
 * @param objections what the rules have against a rejected one
 * @param missing the names and years of the question that the articles lack
 * @param earlier the sentence that said the same before
 */
@JsonInclude(Include.NON_EMPTY)
public record SentenceExplanation(
    String text,
    String verdict,
    @Nullable Verification verification,
    List<Integer> citations,
    @Nullable Ground ground,
    @Nullable Quote basis,
    List<Words> objections,
    List<String> missing,
    @Nullable String earlier) {
  /** Copies the lists. */
  public SentenceExplanation {
    citations = List.copyOf(citations);
    objections = List.copyOf(objections);
    missing = List.copyOf(missing);
  }

  /**
   * The words of articles that a sentence was held against.
   *
   * @param origin {@code cited}, {@code nearest} or {@code none}
   * @param text the words, a sentence on a line
   */
  public record Quote(String origin, String text) {
    static Quote of(Basis basis) {
      return new Quote(Codes.of(basis.origin()), basis.quote());
    }
  }

  /**
   * Words that a rule objects to.
   *
   * @param rule the rule's id
   * @param words the words as they were drafted
   * @param start the first of their UTF-16 code units in the sentence
   * @param end one past the last
   */
  public record Words(String rule, String words, int start, int end) {
    static Words of(Objection one) {
      return new Words(one.rule(), one.what(), one.where().start(), one.where().end());
    }
  }

  /** Tells what became of a sentence. */
  public static SentenceExplanation of(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Supported one ->
          new SentenceExplanation(
              one.text(),
              "supported",
              one.sentence().sentence().verification(),
              one.sentence().sentence().citations(),
              null,
              null,
              List.of(),
              List.of(),
              null);
      case Verdict.Rejected one ->
          dropped(
              one.text(),
              "rejected",
              Ground.of(one.objections().getFirst().rule()),
              Quote.of(one.basis()),
              one.objections().stream().map(Words::of).toList(),
              List.of(),
              null);
      case Verdict.NotAsked one ->
          dropped(
              one.text(),
              "not-asked",
              Ground.OTHER_SUBJECT,
              Quote.of(one.basis()),
              List.of(),
              one.missing(),
              null);
      case Verdict.Repeated one ->
          dropped(
              one.text(), "repeated", Ground.REPEATED, null, List.of(), List.of(), one.earlier());
    };
  }

  private static SentenceExplanation dropped(
      String text,
      String verdict,
      Ground ground,
      @Nullable Quote basis,
      List<Words> objections,
      List<String> missing,
      @Nullable String earlier) {
    return new SentenceExplanation(
        text, verdict, null, List.of(), ground, basis, objections, missing, earlier);
  }
}
