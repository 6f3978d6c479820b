package org.summitqa.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.summitqa.corpus.TextFolding;

/**
 * Cuts Chinese sentences into clauses, and keeps those that can be read by themselves: without
 * quotations, and without words that lean on what was said before.
 */
final class ChineseClauses {
  private static final Pattern GLOSS = Pattern.compile("[（(\\[][^（()）\\[\\]]{0,40}[)）\\]]");
  private static final Pattern QUOTATION = Pattern.compile("[“「『\"‘][^”」』\"’]*(?:[”」』\"’]|$)");

  /** What ends here began in an earlier sentence. */
  private static final Pattern QUOTATION_ENDS = Pattern.compile("[”」』]");

  private static final Pattern QUOTE_ENDS_OR_BRACKET =
      Pattern.compile("[”」』’（()）\\[\\]{}<>|＊*#@_=…—\uFFFC]|--|https?:");

  /** Commas within numbers part nothing. */
  private static final Pattern COMMA =
      Pattern.compile("(?<![0-9])[,，]|[,，](?![0-9])|[；;。！!？?：]|:(?![0-9])");

  private static final Pattern DATE =
      Pattern.compile("(?:1[0-9]|20)[0-9]{2}年(?:[0-9]{1,2}月(?:[0-9]{1,2}[日号])?)?");

  private static final Pattern LEANING =
      Pattern.compile(
          "[他她它该此这那我你您咱某]|(?<!土耳)其|本[报台社人次届场轮季案书片剧作届]|上述|以上|以下|前者|后者|双方|两[国人者队家名位]|二[人者]|对方|对手|彼此"
              + "|当[地天日时年月晚]|同[年日月天]|[去今明昨][年天日晚]|前年|[本上下]周|[本上下]个?月|近日|近年|目前|最近|至今|迄今|现在|如今|日前|后来|随后|之后|周[一二三四五六日天]|星期"
              + "|吗|呢|吧|不|没|未|无|否|可能|或许|也许|如果|若|假如|应该|将(?!军)|(?<![大国议委员峰协商工学社法晚年奥总省市])会(?![议晤谈见展员])");
  private static final Pattern UNFIT_START =
      Pattern.compile(
          "^(?:并且|但是|根据|随着|包括|其中|例如|比如|譬如|尤其|特别|同时|此外|另外|所以|于是|然而|虽然|尽管|即使|甚至|只有|只要|首先|其次|最后|由于|因为|因此|为了|除|按照|通过|经过|关于"
              + "|对于|至于|作为|使得|导致|造成|直到|截至|截止|随即|接着|表示|认为|指出|强调|不仅|不但|而且|以及|无论|一[些名位个家种项]|[全每各某]|总之|最终|平均|大约|超过|至少|早在|直接|主要|个人|部分)");

  private ChineseClauses() {}

  /** Returns the clauses that can be read by themselves; a date that stands before one is part. */
  static List<String> of(String sentence) {
    String plain = QUOTATION.matcher(GLOSS.matcher(sentence).replaceAll("")).replaceAll("\uFFFC");
    if (QUOTATION_ENDS.matcher(plain).find()) {
      return List.of();
    }
    List<String> clauses = new ArrayList<>();
    String date = "";
    for (String piece : COMMA.split(plain.strip(), -1)) {
      String clause = piece.strip();
      if (DATE.matcher(folded(clause)).matches()) {
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
    String folded = folded(clause);
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

  /** Returns a text folded character by character, so that it is as long as before. */
  static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      String one = TextFolding.fold(text.substring(i, i + 1));
      folded.append(one.length() == 1 ? one.charAt(0) : text.charAt(i));
    }
    return folded.toString();
  }

  /** Returns a text in lower case and half width, its characters otherwise as they are. */
  static String lower(String text) {
    StringBuilder lower = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      lower.append(Character.isIdeographic(c) ? c : folded(String.valueOf(c)).charAt(0));
    }
    return lower.toString();
  }
}
