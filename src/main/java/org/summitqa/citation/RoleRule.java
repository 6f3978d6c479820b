package org.summitqa.citation;

import java.util.List;
import java.util.stream.Stream;
import org.summitqa.corpus.Language;

/**
 * Who does it, and to whom, is as the quote has it: in one language by the order of the pieces that
 * both have ({@link Order}), by who is said to say it ({@link Sayers}) and by passives; across
 * languages by what stands on either side of a verb ({@link TranslatedOrder}).
 */
final class RoleRule implements SupportRule {
  @Override
  public boolean allows(Statement claim, Statement source) {
    if (!claim.sharesLanguage(source)) {
      return TranslatedOrder.agrees(claim, source);
    }
    if (claim.language() == Language.ZH && !Sayers.agree(claim, source)) {
      return false;
    }
    return parts(claim).stream()
        .noneMatch(
            part ->
                parts(source).stream()
                        .anyMatch(there -> Order.isTurned(part, there, claim.language()))
                    || (claim.language() == Language.ZH
                        && Passives.areTurned(part, source.text())));
  }

  // A clause each, and the whole: what changed places may stand in two clauses.
  private static List<String> parts(Statement statement) {
    return statement.clauses().size() == 1
        ? List.of(statement.text())
        : Stream.concat(statement.clauses().stream(), Stream.of(statement.text())).toList();
  }
}
