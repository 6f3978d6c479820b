package org.summitqa.citation.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitqa.citation.Objection;
import org.summitqa.citation.statement.PassiveVoice;
import org.summitqa.citation.statement.SpeakerAttribution;
import org.summitqa.citation.statement.Statement;
import org.summitqa.citation.statement.StatementSpans;
import org.summitqa.citation.statement.WordOrder;
import org.summitqa.text.Language;
import org.summitqa.text.Span;

/**
 * Who does it, and to whom, is as the quote has it: in one language by the order of the pieces that
 * both have ({@link WordOrder}), by who is said to say it ({@link SpeakerAttribution}) and by
 * passives; across languages by what stands on either side of a verb ({@link TranslatedOrder}).
 */
final class SemanticRoleRule implements SupportRule {
  @Override
  public String id() {
    return "semantic-role";
  }

  @Override
  public Stream<Objection> objections(Statement claim, Statement source) {
    if (!claim.sharesLanguage(source)) {
      return TranslatedOrder.turned(claim, source).map(words -> claim.objection(id(), words));
    }
    Stream<Span> sayers =
        claim.language() == Language.ZH ? SpeakerAttribution.others(claim, source) : Stream.empty();
    return Stream.concat(
            sayers, parts(claim).stream().flatMap(part -> turned(part, claim, source).stream()))
        .map(words -> claim.objection(id(), words));
  }

  private static Optional<Span> turned(Span place, Statement claim, Statement source) {
    String part = place.of(claim.text());
    return parts(source).stream()
        .map(there -> there.of(source.text()))
        .flatMap(there -> WordOrder.turned(part, there, claim.language()).stream())
        .findFirst()
        .or(
            () ->
                claim.language() == Language.ZH
                    ? PassiveVoice.turned(part, source.text())
                    : Optional.empty())
        .map(words -> StatementSpans.within(place, words));
  }

  // A clause each, and the whole: what changed places may stand in two clauses.
  private static List<Span> parts(Statement statement) {
    Stream<Span> whole = Stream.of(StatementSpans.all(statement));
    return statement.clauses().size() == 1
        ? whole.toList()
        : Stream.concat(StatementSpans.clauses(statement).stream(), whole).toList();
  }
}
