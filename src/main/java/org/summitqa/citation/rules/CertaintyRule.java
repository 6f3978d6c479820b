package org.summitqa.citation.rules;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.summitqa.citation.Objection;
import org.summitqa.citation.statement.Clauses;
import org.summitqa.citation.statement.ContrastiveTerms;
import org.summitqa.citation.statement.Statement;
import org.summitqa.citation.statement.StatementSpans;
import org.summitqa.language.Certainty;
import org.summitqa.language.Negation;
import org.summitqa.language.ReportedSpeech;
import org.summitqa.text.Language;
import org.summitqa.text.Span;

/**
 * What may be, is wished for or is to be in the quote is not made a fact, clause by clause: where
 * the nearest clause of the quote has a word of {@link Certainty#MAYBE} or {@link Certainty#WISH},
 * so has the sentence; where it has one of {@link Certainty#TO_BE}, nothing in the sentence says
 * that it was done.
 */
final class CertaintyRule implements SupportRule {
  private static final Pattern DONE =
      Pattern.compile(
          "已(?!知)|(?<=[\\p{IsHan}])了(?!解)|完成|\\balready\\b|\\b(?:has|have|had)\\b(?! (?:said|stated|told|also said))");
  private static final Pattern ALREADY = Pattern.compile("已(?!知)|\\balready\\b");
  private static final Pattern NOW_DONE =
      Pattern.compile("\\b(?:\\p{L}+ed|sold|fell|rose|built|bought|broke|sent|won|lost)\\b");

  /** 某某说: who says it, not what. */
  private static final Pattern SPEAKER =
      Pattern.compile(
          ".*(?:" + ReportedSpeech.CHINESE + "|" + ReportedSpeech.ENGLISH_PLAIN + ")\\W*");

  @Override
  public String id() {
    return "certainty";
  }

  @Override
  public Stream<Objection> objections(Statement claim, Statement source) {
    Stream<Span> clauses =
        StatementSpans.clauses(claim).stream()
            .filter(clause -> !keeps(clause.of(claim.text()), claim, source));
    Stream<Span> deeds =
        claim.telling().stream()
            .filter(deed -> !isDoneAsTold(deed, claim, source))
            .map(deed -> ContrastiveTerms.place(deed, claim));
    return Stream.concat(clauses, deeds).map(words -> claim.objection(id(), words));
  }

  // 中国承诺重启 is no deed for "has reopened", though another clause of the quote has one.
  private static boolean isDoneAsTold(int deed, Statement claim, Statement source) {
    if (!DONE.matcher(claim.text()).find() || isUndone(claim.text(), claim.language())) {
      return true;
    }
    List<String> telling =
        source.clauses().stream()
            .filter(there -> ContrastiveTerms.gives(deed, there, source.language()))
            .toList();
    return telling.isEmpty()
        || telling.stream()
            .anyMatch(
                there -> isDone(there, source.language()) || !isUndone(there, source.language()));
  }

  private static boolean isUndone(String text, Language language) {
    return Arrays.stream(Certainty.values())
        .filter(one -> one != Certainty.FACT)
        .anyMatch(one -> one.isIn(text, language));
  }

  // What is denied is not made a fact.
  private static boolean keeps(String clause, Statement claim, Statement source) {
    if (ALREADY.matcher(clause).find() && isToCome(source)) {
      return false;
    }
    return Negation.denies(clause)
        || SPEAKER.matcher(clause).matches()
        || Clauses.covering(clause, claim, source).stream()
            .allMatch(there -> keeps(clause, there, claim, source));
  }

  private static boolean keeps(String clause, String there, Statement claim, Statement source) {
    for (Certainty doubt : List.of(Certainty.MAYBE, Certainty.WISH)) {
      if (doubt.isIn(there, source.language()) && !doubt.isIn(claim.text(), claim.language())) {
        return weaker(doubt, clause, claim);
      }
    }
    return !Certainty.TO_BE.isIn(there, source.language())
        || Certainty.TO_BE.isIn(claim.text(), claim.language())
        || Certainty.MAYBE.isIn(clause, claim.language())
        || isDone(there, source.language())
        || !isDone(clause, claim.language());
  }

  private static boolean isToCome(Statement source) {
    return !isDone(source.text(), source.language()) && isUndone(source.text(), source.language());
  }

  // Only a possibility keeps a wish from becoming a fact, not the other way round.
  private static boolean weaker(Certainty doubt, String clause, Statement claim) {
    return doubt == Certainty.WISH && Certainty.MAYBE.isIn(clause, claim.language());
  }

  private static boolean isDone(String clause, Language language) {
    return DONE.matcher(clause).find()
        || (language == Language.EN && NOW_DONE.matcher(clause).find());
  }
}
