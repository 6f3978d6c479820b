package org.summitqa.citation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.summitqa.citation.rules.TranslatedMeaningRule;
import org.summitqa.citation.statement.QuoteContext;
import org.summitqa.citation.statement.Statement;
import org.summitqa.evidence.DraftSentence;
import org.summitqa.evidence.Evidence;
import org.summitqa.evidence.EvidenceSentence;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.text.FoldedText;

/**
 * The sentences of the evidence that may support anything, read once: all but {@link
 * PromptInjectionDetector}. For one thread.
 */
final class Reports {
  private final Evidence evidence;
  private final BilingualDictionary lexicon;
  private final Map<Integer, Statement> statements = new HashMap<>();
  private final Map<Integer, Boolean> orders = new HashMap<>();

  Reports(Evidence evidence, BilingualDictionary lexicon) {
    this.evidence = evidence;
    this.lexicon = lexicon;
  }

  Evidence evidence() {
    return evidence;
  }

  boolean isReport(EvidenceSentence source) {
    return !orders.computeIfAbsent(
        source.number(),
        number -> PromptInjectionDetector.isOrder(FoldedText.of(source.sentence().text())));
  }

  /** Returns all of them, by their numbers. */
  List<EvidenceSentence> all() {
    return evidence.sentences().stream().filter(this::isReport).toList();
  }

  /** Returns those that a draft cites; numbers that name no sentence count for nothing. */
  List<EvidenceSentence> citedBy(DraftSentence draft) {
    return draft.citations().stream()
        .distinct()
        .flatMap(n -> evidence.sentence(n).stream())
        .filter(this::isReport)
        .toList();
  }

  Statement statement(EvidenceSentence source) {
    return statements.computeIfAbsent(
        source.number(),
        number ->
            Statement.quote(
                FoldedText.of(source.sentence().text()), QuoteContext.of(source), lexicon));
  }

  /** Reads several as one text. */
  Statement joined(List<EvidenceSentence> sources) {
    return Statement.quote(
        FoldedText.of(String.join("\n", sources.stream().map(s -> s.sentence().text()).toList())),
        sources.isEmpty()
            ? QuoteContext.NONE
            : QuoteContext.joined(sources.stream().map(QuoteContext::of).toList()),
        lexicon);
  }

  /** Returns how much of a claim's words a sentence has, in its language or the other, 0 to 1. */
  double closeness(Statement claim, EvidenceSentence source) {
    Statement quote = statement(source);
    return claim.sharesLanguage(quote)
        ? claim.closeness(quote)
        : TranslatedMeaningRule.share(claim, quote);
  }
}
