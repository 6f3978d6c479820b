package org.summitqa.citation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.summitqa.citation.VerifiedSentence.Verification;
import org.summitqa.corpus.Span;
import org.summitqa.llm.DraftSentence;
import org.summitqa.search.Evidence;
import org.summitqa.search.EvidenceSentence;
import org.summitqa.search.Lexicon;
import org.summitqa.text.FoldedText;

/**
 * Verifies the sentences of one answer, in order, and gives their quotes the numbers that readers
 * see: 1, 2, 3 by first appearance, one number for one quote. For one thread.
 */
public final class VerificationSession {
  private final Lexicon lexicon;
  private final SupportSearch support;
  private final QuestionNames asked;
  private final SupportJudge judge;
  private final Map<Place, Citation> citations = new LinkedHashMap<>();
  private final Set<String> said = new HashSet<>();

  VerificationSession(Evidence evidence, Lexicon lexicon, SupportJudge judge) {
    this.lexicon = lexicon;
    this.support = new SupportSearch(evidence, lexicon);
    this.asked = new QuestionNames(evidence, lexicon);
    this.judge = judge;
  }

  /**
   * Verifies the next sentence of a draft.
   *
   * @return the sentence with its citations; nothing where the evidence does not support it, where
   *     it speaks of an article that has not the names and years asked for, or where it was said
   *     before
   */
  public Optional<Verified> verify(DraftSentence draft) {
    Statement claim = Statement.claim(FoldedText.of(draft.text()), lexicon);
    if (said.contains(claim.letters())) {
      return Optional.empty();
    }
    Optional<Verified> verified =
        support
            .find(draft, claim)
            .filter(found -> asked.areIn(found.sentences()))
            .filter(found -> isJudgedTrue(draft.text(), found))
            .map(found -> cite(draft.text(), found.sentences(), found.verification()));
    verified.ifPresent(sentence -> said.add(claim.letters()));
    return verified;
  }

  // A quote needs no judge.
  private boolean isJudgedTrue(String text, SupportSearch.Found found) {
    List<String> quotes = Quoted.of(found.sentences()).stream().map(Quoted::text).toList();
    return quotes.contains(text) || judge.supports(text, quotes);
  }

  /** Returns what was cited so far, by number from 1. */
  public List<Citation> citations() {
    return List.copyOf(citations.values());
  }

  private Verified cite(String text, List<EvidenceSentence> sources, Verification verification) {
    List<Citation> cited = Quoted.of(sources).stream().map(this::citation).distinct().toList();
    List<Integer> numbers = cited.stream().map(Citation::number).toList();
    return new Verified(new VerifiedSentence(text, numbers, verification), cited);
  }

  private Citation citation(Quoted quoted) {
    return citations.computeIfAbsent(
        new Place(quoted.hit().article().id(), quoted.span()),
        place -> Citation.of(citations.size() + 1, quoted.hit(), quoted.span(), quoted.text()));
  }

  // Passages may overlap: the same characters found twice are one quote.
  private record Place(String articleId, Span span) {}
}
