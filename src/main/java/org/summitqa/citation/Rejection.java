package org.summitqa.citation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.summitqa.citation.Basis.Origin;
import org.summitqa.citation.rules.SupportRules;
import org.summitqa.citation.statement.Statement;
import org.summitqa.evidence.DraftSentence;
import org.summitqa.evidence.EvidenceSentence;

/**
 * Says of a sentence that no search found support for what the rules have against it: beside what
 * it cites, all together, or beside what comes nearest where it cites nothing.
 *
 * @param reports what it may be held against
 */
record Rejection(Reports reports) {
  /** The id of the objection where there is nothing to hold a sentence against. */
  static final String NO_EVIDENCE = "no-evidence";

  /**
   * The id of the objection to a sentence that cites nothing and might be a translation: no rule
   * objects, but too little of it is sure for a quote to be chosen.
   */
  static final String UNCERTAIN_TRANSLATION = "uncertain-translation";

  Verdict.Rejected of(DraftSentence draft, Statement claim) {
    List<EvidenceSentence> cited = reports.citedBy(draft);
    if (!cited.isEmpty()) {
      return rejected(claim, Origin.CITED, cited);
    }
    return nearest(claim)
        .map(one -> rejected(claim, Origin.NEAREST, List.of(one)))
        .orElseGet(() -> rejected(claim, Basis.NONE, NO_EVIDENCE));
  }

  private Verdict.Rejected rejected(
      Statement claim, Origin origin, List<EvidenceSentence> sentences) {
    Basis basis = Basis.of(origin, sentences);
    Statement quote =
        sentences.size() == 1 ? reports.statement(sentences.getFirst()) : reports.joined(sentences);
    List<Objection> objections = SupportRules.objections(claim, quote);
    return objections.isEmpty()
        ? rejected(claim, basis, UNCERTAIN_TRANSLATION)
        : new Verdict.Rejected(claim.raw(), basis, objections);
  }

  private static Verdict.Rejected rejected(Statement claim, Basis basis, String rule) {
    return new Verdict.Rejected(claim.raw(), basis, List.of(claim.objection(rule)));
  }

  private Optional<EvidenceSentence> nearest(Statement claim) {
    return reports.all().stream()
        .max(
            Comparator.comparingDouble((EvidenceSentence s) -> reports.closeness(claim, s))
                .thenComparing(Comparator.comparingInt(EvidenceSentence::number).reversed()));
  }
}
