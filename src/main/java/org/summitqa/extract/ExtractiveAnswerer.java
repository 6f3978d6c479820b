package org.summitqa.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.summitqa.evidence.DraftSentence;
import org.summitqa.evidence.Evidence;
import org.summitqa.evidence.EvidenceSentence;
import org.summitqa.text.CharacterBigrams;
import org.summitqa.text.Quotations;
import org.summitqa.text.SetSimilarity;

/**
 * Answers with the articles' own sentences: the best one, and up to two more that are nearly as
 * good and say something else. The same evidence always gives the same draft.
 */
@Component
public class ExtractiveAnswerer {
  /** What answers name as their model where this one wrote them. */
  public static final String NAME = "extractive";

  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  private final ExtractSettings settings;

  /**
   * Takes how many sentences to choose.
   *
   * @param settings the bounds of an answer
   */
  public ExtractiveAnswerer(ExtractSettings settings) {
    this.settings = settings;
  }

  /**
   * Chooses sentences and hands them over as a draft, each citing itself.
   *
   * @param evidence what was found
   * @param draft receives the sentences in reading order; none where there is no evidence
   */
  public void write(Evidence evidence, Consumer<DraftSentence> draft) {
    write(evidence, evidence.sentences(), draft);
  }

  /**
   * Chooses among some sentences of the evidence.
   *
   * @param evidence what was found
   * @param among the sentences of it to choose from
   * @param draft receives the sentences in reading order; none where there is none to choose from
   */
  public void write(
      Evidence evidence, List<EvidenceSentence> among, Consumer<DraftSentence> draft) {
    List<EvidenceSentence> chosen = withWholeQuotations(choose(among), evidence);
    for (EvidenceSentence one : inReadingOrder(chosen)) {
      draft.accept(new DraftSentence(one.sentence().text(), List.of(one.number())));
    }
  }

  private List<EvidenceSentence> choose(List<EvidenceSentence> sentences) {
    List<EvidenceSentence> chosen = new ArrayList<>();
    for (EvidenceSentence next : sentences.stream().sorted(EvidenceSentence.BEST_FIRST).toList()) {
      boolean full = chosen.size() == settings.maxSentences();
      if (full || (!chosen.isEmpty() && isTooWeak(next, chosen.getFirst()))) {
        break;
      }
      if (chosen.stream().noneMatch(one -> sayTheSame(one, next))) {
        chosen.add(next);
      }
    }
    return chosen;
  }

  /**
   * Adds the sentence that follows one which leaves a quotation open, so that what somebody said is
   * not cut off, as far as the number of sentences allows.
   */
  private List<EvidenceSentence> withWholeQuotations(
      List<EvidenceSentence> chosen, Evidence evidence) {
    List<EvidenceSentence> whole = new ArrayList<>(chosen);
    for (EvidenceSentence one : chosen) {
      if (new Quotations(one.sentence().text()).leavesOpen()) {
        evidence
            .sentence(one.number() + 1)
            .filter(next -> next.hit().equals(one.hit()))
            .filter(next -> !whole.contains(next) && whole.size() < settings.maxSentences())
            .ifPresent(whole::add);
      }
    }
    return whole;
  }

  private boolean isTooWeak(EvidenceSentence next, EvidenceSentence best) {
    return next.relevance() < settings.minShare() * best.relevance();
  }

  private boolean sayTheSame(EvidenceSentence one, EvidenceSentence other) {
    return SetSimilarity.overlapCoefficient(
            bigrams(one.sentence().text()), bigrams(other.sentence().text()))
        > settings.maxOverlap();
  }

  // Marks and blanks do not part a pair here: two sentences may differ in how they are set.
  private static Set<String> bigrams(String sentence) {
    return CharacterBigrams.ofLetters(NOT_LETTERS.matcher(sentence).replaceAll(""));
  }

  /** The best sentence's article first; within an article as the article has it. */
  private static List<EvidenceSentence> inReadingOrder(List<EvidenceSentence> chosen) {
    List<String> articles =
        chosen.stream().map(one -> one.hit().article().id()).distinct().toList();
    Comparator<EvidenceSentence> order =
        Comparator.comparingInt(one -> articles.indexOf(one.hit().article().id()));
    return chosen.stream()
        .sorted(order.thenComparingInt(one -> one.sentence().span().start()))
        .toList();
  }
}
