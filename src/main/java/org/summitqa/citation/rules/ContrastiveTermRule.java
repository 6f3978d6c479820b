package org.summitqa.citation.rules;

import java.util.stream.Stream;
import org.summitqa.citation.Objection;
import org.summitqa.citation.statement.ContrastiveTerms;
import org.summitqa.citation.statement.Statement;
import org.summitqa.text.Language;

/**
 * Every word of the sentence whose exchange turns a report round ({@link ContrastiveTerms}) stands
 * in the quote, in the quote's language.
 */
final class ContrastiveTermRule implements SupportRule {
  @Override
  public String id() {
    return "contrastive-term";
  }

  @Override
  public Stream<Objection> objections(Statement claim, Statement source) {
    // An exact word is a safer sign than a line of them where both are in one language.
    return claim.telling().stream()
        .filter(word -> !isGiven(word, claim, source))
        .map(word -> claim.objection(id(), ContrastiveTerms.place(word, claim)));
  }

  private static boolean isGiven(int word, Statement claim, Statement source) {
    return ContrastiveTerms.gives(word, source.text(), source.language())
        || (claim.language() == Language.EN && isName(word, claim));
  }

  // Supreme Court, First Solar: what a name holds is no word of the report.
  private static boolean isName(int word, Statement claim) {
    return claim.meaning().names().stream()
        .anyMatch(name -> ContrastiveTerms.gives(word, name.words().toString(), Language.EN));
  }
}
