package org.summitqa.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.summitqa.citation.VerifiedSentence.Verification;
import org.summitqa.corpus.Language;
import org.summitqa.llm.DraftSentence;
import org.summitqa.search.Evidence;
import org.summitqa.search.EvidenceSentence;
import org.summitqa.search.Lexicon;

/**
 * Finds the sentences of the evidence that support a drafted sentence: first among those that it
 * cites, each for itself and then all together, then among the others. Numbers that name no
 * sentence count for nothing.
 */
final class SupportSearch {
  private static final int NEAREST = 3;
  private static final int LONGEST_RUN = 3;
  private static final int FEWEST_OWN_TERMS = 3;

  private final Evidence evidence;
  private final List<EvidenceSentence> reports;
  private final Lexicon lexicon;
  private final Map<Integer, Statement> statements = new HashMap<>();

  SupportSearch(Evidence evidence, Lexicon lexicon) {
    this.evidence = evidence;
    this.reports =
        evidence.sentences().stream().filter(s -> !Orders.isOrder(s.sentence().text())).toList();
    this.lexicon = lexicon;
  }

  Optional<Found> find(DraftSentence draft, Statement claim) {
    List<EvidenceSentence> cited =
        draft.citations().stream()
            .distinct()
            .flatMap(n -> evidence.sentence(n).stream())
            .filter(reports::contains)
            .toList();
    return exact(cited, draft.text(), Verification.EXACT)
        .or(() -> each(cited, claim))
        .or(() -> together(cited, claim))
        .or(() -> exact(reports, draft.text(), Verification.REPAIRED))
        .or(() -> best(claim))
        .or(() -> withNeighbours(cited, claim))
        .or(() -> bestWithNeighbours(claim));
  }

  private static Optional<Found> exact(
      List<EvidenceSentence> among, String text, Verification verification) {
    return among.stream()
        .filter(source -> source.sentence().text().equals(text))
        .findFirst()
        .map(source -> new Found(List.of(source), verification));
  }

  private Optional<Found> each(List<EvidenceSentence> cited, Statement claim) {
    List<EvidenceSentence> supporting =
        cited.stream().filter(s -> SupportRule.supports(claim, statement(s))).toList();
    return found(supporting, Verification.SUPPORTED);
  }

  private Optional<Found> together(List<EvidenceSentence> cited, Statement claim) {
    if (!SupportRule.supports(claim, joined(cited))) {
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

  /**
   * Rests a sentence on a cited one and those beside it: a list of three items is three sentences,
   * and a draft cites one of them. Not across languages, where the more words there are the more of
   * them mean something of any claim.
   */
  private Optional<Found> withNeighbours(List<EvidenceSentence> cited, Statement claim) {
    return cited.stream()
        .filter(source -> claim.sharesLanguage(statement(source)))
        .flatMap(source -> besides(source).stream())
        .filter(run -> eachSaysAPart(run, claim))
        .filter(run -> SupportRule.supports(claim, joined(run)))
        .findFirst()
        .flatMap(run -> found(run, Verification.SUPPORTED));
  }

  /**
   * Tells whether a claim has words of each sentence of a run that the others lack. A neighbour
   * that lends no more than a name would make true what neither says.
   */
  private boolean eachSaysAPart(List<EvidenceSentence> run, Statement claim) {
    return run.stream()
        .allMatch(
            one -> {
              Set<String> own = new HashSet<>(terms(statement(one)));
              run.stream()
                  .filter(other -> !other.equals(one))
                  .forEach(other -> own.removeAll(terms(statement(other))));
              own.retainAll(terms(claim));
              return own.size() >= FEWEST_OWN_TERMS;
            });
  }

  private static Set<String> terms(Statement statement) {
    return statement.language() == Language.ZH
        ? statement.bigrams()
        : EnglishWords.content(statement.words());
  }

  private Optional<Found> bestWithNeighbours(Statement claim) {
    List<EvidenceSentence> nearest =
        reports.stream()
            .filter(source -> claim.sharesLanguage(statement(source)))
            .sorted(
                Comparator.comparingDouble((EvidenceSentence s) -> -claim.closeness(statement(s)))
                    .thenComparingInt(EvidenceSentence::number))
            .limit(NEAREST)
            .toList();
    return withNeighbours(nearest, claim)
        .flatMap(found -> found(found.sentences(), Verification.REPAIRED));
  }

  /**
   * Returns the runs of two and three sentences of a passage that hold one, the short ones first.
   */
  private List<List<EvidenceSentence>> besides(EvidenceSentence source) {
    List<List<EvidenceSentence>> runs = new ArrayList<>();
    for (int length = 2; length <= LONGEST_RUN; length++) {
      for (int first = source.number() - length + 1; first <= source.number(); first++) {
        List<EvidenceSentence> run =
            IntStream.range(first, first + length)
                .mapToObj(evidence::sentence)
                .flatMap(Optional::stream)
                .filter(one -> one.hit().equals(source.hit()) && reports.contains(one))
                .toList();
        if (run.size() == length) {
          runs.add(run);
        }
      }
    }
    return runs;
  }

  // Across languages a sentence is chosen only where names and nearly all words are found in it.
  private Optional<Found> best(Statement claim) {
    return reports.stream()
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
        source.number(),
        number -> Statement.quote(source.sentence().text(), Setting.of(source), lexicon));
  }

  private Statement joined(List<EvidenceSentence> sources) {
    return Statement.quote(
        String.join("\n", sources.stream().map(s -> s.sentence().text()).toList()),
        sources.isEmpty()
            ? Setting.NONE
            : Setting.joined(sources.stream().map(Setting::of).toList()),
        lexicon);
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
