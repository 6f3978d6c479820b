package org.summitqa.suggest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.summitqa.citation.Citation;
import org.summitqa.suggest.CheckedQuestions.AnswerCheck;
import org.summitqa.suggest.Suggestions.SuggestionRequest;

/**
 * Chooses questions one after the other: each the best of those whose kind, article and publisher
 * were chosen least, if the service answers it. For one thread.
 */
final class DiverseSelection {
  /** What a question that is not answered counts for its kind beside one that is chosen. */
  private static final int FAILED = 1;

  private static final int CHOSEN = 3;

  private final SuggestionRequest wanted;
  private final CheckedQuestions checks;
  private final SuggestSettings settings;
  private final List<String> asked;
  private final Predicate<Citation> fresh;
  private final List<String> chosen = new ArrayList<>();
  private final List<Citation> cited = new ArrayList<>();
  private final Map<Object, Integer> uses = new HashMap<>();
  private int tried;

  /**
   * Begins with nothing chosen.
   *
   * @param asked questions that must not be asked again
   * @param fresh tells what may answer
   */
  DiverseSelection(
      SuggestionRequest wanted,
      CheckedQuestions checks,
      SuggestSettings settings,
      Collection<String> asked,
      Predicate<Citation> fresh) {
    this.wanted = wanted;
    this.checks = checks;
    this.settings = settings;
    this.asked = List.copyOf(asked);
    this.fresh = fresh;
  }

  /** Returns what was chosen, in that order. */
  List<String> chosen() {
    return List.copyOf(chosen);
  }

  /** Tells whether more may be chosen. */
  boolean isOpen() {
    return chosen.size() < wanted.count() && tried < settings.maxTried();
  }

  /** Chooses candidates as they come. */
  void chooseInOrder(List<Candidate> candidates) {
    candidates.forEach(one -> choose(List.of(one)));
  }

  /** Chooses from some candidates until there are enough or enough were tried. */
  void choose(List<Candidate> candidates) {
    List<Candidate> left = new ArrayList<>(candidates);
    while (!left.isEmpty() && isOpen()) {
      Candidate next = left.stream().min(leastUsed()).orElseThrow();
      left.remove(next);
      if (isNew(next)) {
        tried++;
        take(next);
      }
    }
  }

  /** The editor's questions are left as like each other as they are. */
  private boolean isNew(Candidate candidate) {
    List<String> others = new ArrayList<>(asked);
    if (candidate.kind() != Candidate.Kind.EDITOR) {
      others.addAll(chosen);
    }
    return others.stream().noneMatch(other -> QuestionSimilarity.same(candidate.text(), other));
  }

  private Comparator<Candidate> leastUsed() {
    return Comparator.<Candidate>comparingInt(one -> uses(one.kind()))
        .thenComparingInt(one -> uses(one.source().article().id()))
        .thenComparingInt(one -> uses(publisher(one)))
        .thenComparing(Candidate.BEST_FIRST);
  }

  private void take(Candidate candidate) {
    Optional<Citation> proof = proof(candidate);
    use(candidate.kind(), proof.isPresent() ? CHOSEN : FAILED);
    if (proof.isPresent()) {
      chosen.add(candidate.text());
      cited.add(proof.get());
      use(candidate.source().article().id(), CHOSEN);
      use(publisher(candidate), CHOSEN);
    }
  }

  /** Returns the quote that answers, nothing where none does or another question has it. */
  private Optional<Citation> proof(Candidate candidate) {
    boolean editors = candidate.kind() == Candidate.Kind.EDITOR;
    double least = editors ? 0 : settings.minConfidence();
    return checks
        .check(candidate.text(), wanted.filter())
        .filter(checked -> checked.confidence() >= least)
        .map(AnswerCheck::citations)
        .stream()
        .flatMap(List::stream)
        .filter(citation -> candidate.isAnsweredBy(citation.quote()))
        .filter(fresh)
        .findFirst()
        .filter(citation -> editors || cited.stream().noneMatch(one -> isSame(one, citation)));
  }

  private static boolean isSame(Citation one, Citation other) {
    return one.articleId().equals(other.articleId()) && one.start() == other.start();
  }

  private static Object publisher(Candidate candidate) {
    @Nullable String publisher = candidate.source().article().publisher();
    return Optional.ofNullable(publisher);
  }

  private int uses(Object what) {
    return uses.getOrDefault(what, 0);
  }

  private void use(Object what, int count) {
    uses.merge(what, count, Integer::sum);
  }
}
