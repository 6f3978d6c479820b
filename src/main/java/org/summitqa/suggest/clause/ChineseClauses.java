package org.summitqa.suggest.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.summitqa.language.Vocabulary;
import org.summitqa.text.Clauses;
import org.summitqa.text.Language;
import org.summitqa.text.Quotations;
import org.summitqa.text.Span;
import org.summitqa.text.TextFolding;

/**
 * Cuts Chinese sentences into clauses, and keeps those that can be read by themselves: without
 * quotations, and without words that lean on what was said before.
 */
final class ChineseClauses {
  private static final Pattern GLOSS = Pattern.compile("[（(\\[][^（()）\\[\\]]{0,40}[)）\\]]");

  /** What ends here began in an earlier sentence. */
  private static final Pattern QUOTATION_ENDS = Pattern.compile("[" + Quotations.CLOSING + "]");

  private static final Pattern QUOTE_ENDS_OR_BRACKET =
      Pattern.compile("[" + Quotations.CLOSING + "’（()）\\[\\]{}<>|＊*#@_=…—\uFFFC]|--|https?:");

  private static final Pattern DATE =
      Pattern.compile("(?:1[0-9]|20)[0-9]{2}年(?:[0-9]{1,2}月(?:[0-9]{1,2}[日号])?)?");

  private static final Pattern LEANING =
      Pattern.compile(
          "[他她它该此这那我你您咱某]|(?<!土耳)其|本[报台社人次届场轮季案书片剧作届]|上述|以上|以下|前者|后者|双方|两[国人者队家名位]|二[人者]|对方|对手|彼此"
              + "|当[地天日时年月晚]|同[年日月天]|[去今明昨][年天日晚]|前年|[本上下]周|[本上下]个?月|近日|近年|目前|最近|至今|迄今|现在|如今|日前|后来|随后|之后|周[一二三四五六日天]|星期"
              + "|吗|呢|吧|不|没|未|无|否|可能|或许|也许|如果|若|假如|应该|将(?!军)|(?<![大国议委员峰协商工学社法晚年奥总省市])会(?![议晤谈见展员])");
  private static final Pattern UNFIT_START =
      Pattern.compile(
          "^(?:"
              + Vocabulary.of(Language.ZH, "clause-words").section("unfit start").anyOf()
              + "|一[些名位个家种项]|[全每各某])");

  private ChineseClauses() {}

  /** Returns the clauses that can be read by themselves; a date that stands before one is part. */
  static List<String> of(String sentence) {
    String plain = Quotations.replaced(GLOSS.matcher(sentence).replaceAll(""), "\uFFFC");
    if (QUOTATION_ENDS.matcher(plain).find()) {
      return List.of();
    }
    List<String> clauses = new ArrayList<>();
    String date = "";
    for (Span piece : Clauses.of(plain)) {
      String clause = piece.of(plain).strip();
      if (DATE.matcher(TextFolding.foldEach(clause)).matches()) {
        date = clause;
        continue;
      }
      if (isFit(clause)) {
        clauses.add(date + clause);
      }
      date = "";
    }
    return clauses;
  }

  private static boolean isFit(String clause) {
    String folded = TextFolding.foldEach(clause);
    return clause.length() >= 5
        && !QUOTE_ENDS_OR_BRACKET.matcher(clause).find()
        && balanced(clause)
        && !LEANING.matcher(folded).find()
        && !UNFIT_START.matcher(folded).find();
  }

  private static boolean balanced(String clause) {
    int open = 0;
    for (int i = 0; i < clause.length(); i++) {
      open += clause.charAt(i) == '《' ? 1 : clause.charAt(i) == '》' ? -1 : 0;
      if (open < 0 || open > 1) {
        return false;
      }
    }
    return open == 0;
  }
}
