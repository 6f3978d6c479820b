package org.summitqa.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.summitqa.citation.Basis.Origin;
import org.summitqa.citation.VerifiedSentence.Verification;
import org.summitqa.citation.rules.SupportRules;
import org.summitqa.citation.rules.TranslatedMeaningRule;
import org.summitqa.citation.statement.Statement;
import org.summitqa.evidence.DraftSentence;
import org.summitqa.evidence.EvidenceSentence;

/**
 * Finds the sentences of the evidence that support a drafted sentence: first among those that it
 * cites, each for itself and then all together, then among the others. Numbers that name no
 * sentence count for nothing.
 */
final class SupportFinder {
  private static final int MAX_CANDIDATES = 3;

  private final Reports reports;
  private final AdjacentSentences neighbours;

  SupportFinder(Reports reports) {
    this.reports = reports;
    this.neighbours =
        new AdjacentSentences(reports.evidence(), reports::isReport, reports::statement);
  }

  Optional<SupportingSentences> find(DraftSentence draft, Statement claim) {
    List<EvidenceSentence> cited = reports.citedBy(draft);
    return exact(cited, draft.text(), Verification.EXACT)
        .or(() -> each(cited, claim))
        .or(() -> together(cited, claim))
        .or(() -> exact(reports.all(), draft.text(), Verification.REPAIRED))
        .or(() -> best(claim))
        .or(() -> withNeighbours(cited, claim))
        .or(() -> bestWithNeighbours(claim));
  }

  private Optional<SupportingSentences> exact(
      List<EvidenceSentence> among, String text, Verification verification) {
    return among.stream()
        .filter(source -> source.sentence().text().equals(text))
        .findFirst()
        .map(source -> new SupportingSentences(List.of(source), verification));
  }

  private Optional<SupportingSentences> each(List<EvidenceSentence> cited, Statement claim) {
    List<EvidenceSentence> supporting =
        cited.stream().filter(s -> SupportRules.support(claim, reports.statement(s))).toList();
    return found(supporting, Verification.SUPPORTED);
  }

  private Optional<SupportingSentences> together(List<EvidenceSentence> cited, Statement claim) {
    if (cited.size() < 2 || !SupportRules.support(claim, reports.joined(cited))) {
      return Optional.empty();
    }
    List<EvidenceSentence> needed = new ArrayList<>(cited);
    for (EvidenceSentence source : cited) {
      List<EvidenceSentence> rest = new ArrayList<>(needed);
      rest.remove(source);
      if (SupportRules.support(claim, reports.joined(rest))) {
        needed = rest;
      }
    }
    return found(needed, Verification.SUPPORTED);
  }

  // Not across languages, where the more words there are the more of them mean something of any
  // claim.
  private Optional<SupportingSentences> withNeighbours(
      List<EvidenceSentence> cited, Statement claim) {
    return cited.stream()
        .filter(source -> claim.sharesLanguage(reports.statement(source)))
        .flatMap(source -> neighbours.with(source, claim).stream())
        .filter(run -> SupportRules.support(claim, reports.joined(run)))
        .findFirst()
        .flatMap(run -> found(run, Verification.SUPPORTED));
  }

  private Optional<SupportingSentences> bestWithNeighbours(Statement claim) {
    List<EvidenceSentence> nearest =
        reports.all().stream()
            .filter(source -> claim.sharesLanguage(reports.statement(source)))
            .sorted(
                Comparator.comparingDouble(
                        (EvidenceSentence s) -> -claim.closeness(reports.statement(s)))
                    .thenComparingInt(EvidenceSentence::number))
            .limit(MAX_CANDIDATES)
            .toList();
    return withNeighbours(nearest, claim)
        .flatMap(found -> found(found.sentences(), Verification.REPAIRED));
  }

  // Across languages a sentence is chosen only where names and nearly all words are found in it.
  private Optional<SupportingSentences> best(Statement claim) {
    return reports.all().stream()
        .filter(s -> SupportRules.support(claim, reports.statement(s)))
        .filter(s -> mayReplace(claim, reports.statement(s)))
        .max(
            Comparator.comparingDouble((EvidenceSentence s) -> reports.closeness(claim, s))
                .thenComparing(Comparator.comparingInt(EvidenceSentence::number).reversed()))
        .map(source -> new SupportingSentences(List.of(source), Verification.REPAIRED));
  }

  private static boolean mayReplace(Statement claim, Statement source) {
    return claim.sharesLanguage(source) || TranslatedMeaningRule.isSure(claim, source);
  }

  private static Optional<SupportingSentences> found(
      List<EvidenceSentence> sources, Verification verification) {
    return sources.isEmpty()
        ? Optional.empty()
        : Optional.of(new SupportingSentences(sources, verification));
  }

  /**
   * What supports a sentence.
   *
   * @param sentences at least one
   * @param verification how it was found
   */
  record SupportingSentences(List<EvidenceSentence> sentences, Verification verification) {
    Basis basis() {
      return Basis.of(
          verification == Verification.REPAIRED ? Origin.NEAREST : Origin.CITED, sentences);
    }
  }
}
