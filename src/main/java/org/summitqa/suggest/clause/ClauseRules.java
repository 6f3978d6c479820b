package org.summitqa.suggest.clause;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.language.Numerals;
import org.summitqa.suggest.clause.AskedClause.QuestionWord;
import org.summitqa.text.TextFolding;

/**
 * Makes a question of a Chinese clause by asking for one part of it where it stands, as Chinese
 * does: 展览持续了三个月, 展览持续了多长时间. The first rule that fits decides. Rules are narrow: a clause that is
 * passed over costs nothing, an odd question does.
 */
final class ClauseRules {
  private static final Pattern UNFIT_END =
      Pattern.compile(
          ".*(?:后|时|前|之际|期间|以来|的时候|同时|起|下|[的地得和与及或、是为在对于将被把向从由]|说|表示|称|认为|指出|强调|宣布|透露|发现|显示|决定|要求|开始|包括|作为|成为|进行)");

  /** 签订的协议: the verb belongs to a noun, and the clause's own comes later. */
  private static final Pattern ATTRIBUTE = Pattern.compile("^\\p{IsHan}{1,4}的");

  private static final Pattern RANGE_BEHIND =
      Pattern.compile("^(?:[0-9至到~～—–、/-]|以[上下]|左右|多|余|分之)");
  private static final Pattern RANGE_BEFORE =
      Pattern.compile(
          ".*(?:[0-9至到~～—–、/.第每前后近首这那几数-]|[" + Numerals.ONE_TO_NINE + Numerals.POWERS + "])");
  private static final List<String> FEW = List.of("两", "三", "四", "五", "六", "七", "八", "九", "十");

  private final ChineseSubject subjects;

  ClauseRules(ChineseSubject subjects) {
    this.subjects = subjects;
  }

  /** Returns the question of a clause, or nothing where no rule surely fits. */
  Optional<AskedClause> ask(String clause) {
    String folded = TextFolding.foldEach(clause);
    return percent(clause, folded)
        .or(() -> duration(clause, folded))
        .or(() -> count(clause, folded))
        .or(() -> dayBeforeVerb(clause, folded))
        .or(() -> simple(ClausePatterns.DAY_AFTER_VERB, QuestionWord.WHEN, 2.6, clause, folded))
        .or(() -> dayFirst(clause, folded))
        .or(() -> simple(ClausePatterns.MAKER, QuestionWord.WHO, 2.9, clause, folded))
        .or(() -> simple(ClausePatterns.PLACE, QuestionWord.WHERE, 2.8, clause, folded))
        .or(() -> simple(ClausePatterns.SITE, QuestionWord.WHERE, 2.4, clause, folded))
        .filter(asked -> isComplete(TextFolding.foldEach(asked.after())));
  }

  /** 访问日本后 is the beginning of something that does not follow. */
  private static boolean isComplete(String after) {
    return !UNFIT_END.matcher(after).matches()
        && after.indexOf('后') < 0
        && !ATTRIBUTE.matcher(after).find();
  }

  private Optional<AskedClause> percent(String clause, String folded) {
    return simple(ClausePatterns.PERCENT, QuestionWord.PERCENT, 2.7, clause, folded);
  }

  private Optional<AskedClause> duration(String clause, String folded) {
    return simple(ClausePatterns.DURATION, QuestionWord.HOW_LONG, 3, clause, folded);
  }

  private Optional<AskedClause> count(String clause, String folded) {
    Matcher found = ClausePatterns.COUNT.matcher(folded);
    if (!found.matches()
        || RANGE_BEHIND.matcher(found.group("after")).find()
        || RANGE_BEFORE.matcher(found.group("before")).matches()
        || hasNumber(found.group("after"))
        || !subjects.begins(clause, folded, found.end("before"))) {
      return Optional.empty();
    }
    boolean few =
        (FEW.contains(found.group("part")) || found.group("part").matches("[2-9]"))
            && found.group("unit").matches(ClausePatterns.CLASSIFIER);
    return Optional.of(
        new AskedClause(
            clause.substring(0, found.end("before")),
            few ? QuestionWord.A_FEW : QuestionWord.HOW_MANY,
            clause.substring(found.start("unit")),
            clause.substring(found.start("part"), found.end("part")),
            2.8));
  }

  private Optional<AskedClause> dayBeforeVerb(String clause, String folded) {
    Matcher found = ClausePatterns.DAY_BEFORE_VERB.matcher(folded);
    return found.matches()
            && !hasNumber(found.group("after"))
            && subjects.isWhole(clause, folded, found.end("before"))
            && subjects.isPredicate(folded, found.start("after"))
        ? Optional.of(asked(found, QuestionWord.WHEN, 2.9, clause))
        : Optional.empty();
  }

  private Optional<AskedClause> dayFirst(String clause, String folded) {
    Matcher found = ClausePatterns.DAY_FIRST.matcher(folded);
    if (!found.matches()) {
      return Optional.empty();
    }
    int start = found.end("part");
    int end = subjects.end(clause.substring(start), folded.substring(start)) + start;
    return end > start && subjects.isPredicate(folded, end) && !hasNumber(folded.substring(end))
        ? Optional.of(
            new AskedClause(
                clause.substring(start, end),
                QuestionWord.WHEN,
                clause.substring(end),
                clause.substring(found.start("part"), start),
                2.8))
        : Optional.empty();
  }

  private Optional<AskedClause> simple(
      Pattern rule, QuestionWord asking, double worth, String clause, String folded) {
    Matcher found = rule.matcher(folded);
    return found.matches()
            && !hasNumber(found.group("after"))
            && subjects.begins(clause, folded, found.end("before"))
        ? Optional.of(asked(found, asking, worth, clause))
        : Optional.empty();
  }

  private static AskedClause asked(
      Matcher found, QuestionWord asking, double worth, String clause) {
    return new AskedClause(
        clause.substring(found.start("before"), found.end("before")),
        asking,
        clause.substring(found.start("after"), found.end("after")),
        clause.substring(found.start("part"), found.end("part")),
        worth);
  }

  private static boolean hasNumber(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }
}
