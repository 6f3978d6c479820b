package org.summitqa.compare.differences;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.summitqa.citation.AnswerText;
import org.summitqa.compare.ClaimMention;
import org.summitqa.compare.differences.Difference.Kind;
import org.summitqa.evidence.EvidenceSentence;
import org.summitqa.text.Language;
import org.summitqa.text.Messages;

/**
 * Words a difference by rules: 时长：BBC 称“约两个小时”[1]，Wall Street Journal 称“四个小时”[3]。 What stands in
 * quotation marks is the article's, letter for letter, in whatever language that is.
 */
public final class DifferenceText {
  private final Messages messages;
  private final ToIntFunction<EvidenceSentence> numbers;

  /**
   * Makes texts in a language.
   *
   * @param numbers gives a quote its number
   */
  public DifferenceText(Language language, ToIntFunction<EvidenceSentence> numbers) {
    this.messages = Messages.of(language);
    this.numbers = numbers;
  }

  /** Returns a difference with its statement. */
  public Difference of(Disagreement disagreement) {
    List<Integer> cited =
        disagreement.sides().stream()
            .flatMap(List::stream)
            .map(stated -> numbers.applyAsInt(stated.sentence()))
            .distinct()
            .toList();
    return new Difference(
        disagreement.kind(), disagreement.about(), statement(disagreement), cited);
  }

  private String statement(Disagreement disagreement) {
    boolean omission = disagreement.kind() == Kind.OMISSION;
    String sides =
        disagreement.sides().stream()
            .map(side -> side(side, omission ? disagreement.about() : ""))
            .collect(Collectors.joining(messages.text("list.statements")));
    return messages.text("compare.difference", disagreement.about(), sides);
  }

  private String side(List<ClaimMention> side, String left) {
    return side.stream()
        .map(stated -> says(stated, left) + AnswerText.mark(numbers.applyAsInt(stated.sentence())))
        .collect(Collectors.joining(messages.text("list.clauses")));
  }

  // What is left out is the word: an article may tell of the thing by another.
  private String says(ClaimMention stated, String left) {
    if (stated.words().isEmpty()) {
      String title = stated.sentence().hit().article().title();
      return messages.text("compare.omits", stated.publisher(), title, left);
    }
    boolean names = !left.isEmpty() && !OmissionPhrases.isSaidBy(stated.words());
    return messages.text(
        names ? "compare.mentions" : "compare.says", stated.publisher(), stated.words());
  }
}
