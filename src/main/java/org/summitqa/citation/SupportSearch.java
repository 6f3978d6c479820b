package org.summitqa.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitqa.citation.VerifiedSentence.Verification;
import org.summitqa.llm.DraftSentence;
import org.summitqa.search.Evidence;
import org.summitqa.search.EvidenceSentence;
import org.summitqa.search.Lexicon;
import org.summitqa.text.FoldedText;

/**
 * Finds the sentences of the evidence that support a drafted sentence: first among those that it
 * cites, each for itself and then all together, then among the others. Numbers that name no
 * sentence count for nothing.
 */
final class SupportSearch {
  private static final int NEAREST = 3;

  private final Evidence evidence;
  private final Lexicon lexicon;
  private final Neighbours neighbours;
  private final Map<Integer, Statement> statements = new HashMap<>();
  private final Map<Integer, Boolean> orders = new HashMap<>();

  SupportSearch(Evidence evidence, Lexicon lexicon) {
    this.evidence = evidence;
    this.lexicon = lexicon;
    this.neighbours = new Neighbours(evidence, this::isReport, this::statement);
  }

  Optional<Found> find(DraftSentence draft, Statement claim) {
    List<EvidenceSentence> cited =
        draft.citations().stream()
            .distinct()
            .flatMap(n -> evidence.sentence(n).stream())
            .filter(this::isReport)
            .toList();
    return exact(cited, draft.text(), Verification.EXACT)
        .or(() -> each(cited, claim))
        .or(() -> together(cited, claim))
        .or(() -> exact(evidence.sentences(), draft.text(), Verification.REPAIRED))
        .or(() -> best(claim))
        .or(() -> withNeighbours(cited, claim))
        .or(() -> bestWithNeighbours(claim));
  }

  private boolean isReport(EvidenceSentence source) {
    return !orders.computeIfAbsent(
        source.number(), number -> Orders.isOrder(FoldedText.of(source.sentence().text())));
  }

  private Stream<EvidenceSentence> reports() {
    return evidence.sentences().stream().filter(this::isReport);
  }

  private Optional<Found> exact(
      List<EvidenceSentence> among, String text, Verification verification) {
    return among.stream()
        .filter(source -> source.sentence().text().equals(text) && isReport(source))
        .findFirst()
        .map(source -> new Found(List.of(source), verification));
  }

  private Optional<Found> each(List<EvidenceSentence> cited, Statement claim) {
    List<EvidenceSentence> supporting =
        cited.stream().filter(s -> SupportRule.supports(claim, statement(s))).toList();
    return found(supporting, Verification.SUPPORTED);
  }

  private Optional<Found> together(List<EvidenceSentence> cited, Statement claim) {
    if (cited.size() < 2 || !SupportRule.supports(claim, joined(cited))) {
      return Optional.empty();
    }
    List<EvidenceSentence> needed = new ArrayList<>(cited);
    for (EvidenceSentence source : cited) {
      List<EvidenceSentence> rest = new ArrayList<>(needed);
      rest.remove(source);
      if (SupportRule.supports(claim, joined(rest))) {
        needed = rest;
      }
    }
    return found(needed, Verification.SUPPORTED);
  }

  // Not across languages, where the more words there are the more of them mean something of any
  // claim.
  private Optional<Found> withNeighbours(List<EvidenceSentence> cited, Statement claim) {
    return cited.stream()
        .filter(source -> claim.sharesLanguage(statement(source)))
        .flatMap(source -> neighbours.with(source, claim).stream())
        .filter(run -> SupportRule.supports(claim, joined(run)))
        .findFirst()
        .flatMap(run -> found(run, Verification.SUPPORTED));
  }

  private Optional<Found> bestWithNeighbours(Statement claim) {
    List<EvidenceSentence> nearest =
        reports()
            .filter(source -> claim.sharesLanguage(statement(source)))
            .sorted(
                Comparator.comparingDouble((EvidenceSentence s) -> -claim.closeness(statement(s)))
                    .thenComparingInt(EvidenceSentence::number))
            .limit(NEAREST)
            .toList();
    return withNeighbours(nearest, claim)
        .flatMap(found -> found(found.sentences(), Verification.REPAIRED));
  }

  // Across languages a sentence is chosen only where names and nearly all words are found in it.
  private Optional<Found> best(Statement claim) {
    return reports()
        .filter(s -> SupportRule.supports(claim, statement(s)))
        .filter(s -> mayReplace(claim, statement(s)))
        .max(
            Comparator.comparingDouble((EvidenceSentence s) -> closeness(claim, statement(s)))
                .thenComparing(Comparator.comparingInt(EvidenceSentence::number).reversed()))
        .map(source -> new Found(List.of(source), Verification.REPAIRED));
  }

  private static boolean mayReplace(Statement claim, Statement source) {
    return claim.sharesLanguage(source) || TranslatedMeaningRule.isSure(claim, source);
  }

  private static double closeness(Statement claim, Statement source) {
    return claim.sharesLanguage(source)
        ? claim.closeness(source)
        : TranslatedMeaningRule.share(claim, source);
  }

  private Statement statement(EvidenceSentence source) {
    return statements.computeIfAbsent(
        source.number(), number -> quote(source.sentence().text(), Setting.of(source)));
  }

  private Statement joined(List<EvidenceSentence> sources) {
    return quote(
        String.join("\n", sources.stream().map(s -> s.sentence().text()).toList()),
        sources.isEmpty()
            ? Setting.NONE
            : Setting.joined(sources.stream().map(Setting::of).toList()));
  }

  private Statement quote(String text, Setting setting) {
    return Statement.quote(FoldedText.of(text), setting, lexicon);
  }

  private static Optional<Found> found(List<EvidenceSentence> sources, Verification verification) {
    return sources.isEmpty() ? Optional.empty() : Optional.of(new Found(sources, verification));
  }

  /**
   * What supports a sentence.
   *
   * @param sentences at least one
   * @param verification how it was found
   */
  record Found(List<EvidenceSentence> sentences, Verification verification) {}
}
