package org.summitqa.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.language.CalendarWords;

/**
 * Who says it in Chinese: whom a sentence has say something, says it in the quote, if anybody does.
 * And whoever does something in the quote's clause is not replaced by somebody from another clause.
 */
final class Sayers {
  static final String REPORTS =
      "表示|指出|强调|认为|重申|写道|警告|担忧|担心|希望|敦促|提到|提出|承诺|否认|确认|透露|宣布|质疑|补充|回应|批评|回答|表达|形容|发推|呼吁|指责|反对|说|称(?![为呼赞])";
  private static final Pattern SAYING =
      Pattern.compile("(?<who>[^,;。:]{2,30}?)(?<says>" + REPORTS + ")");
  static final Pattern REPORT = Pattern.compile(REPORTS);
  private static final Pattern SPEECH = Pattern.compile("表示|指出|强调|认为|重申|写道|提到|透露|宣布|补充|回应|回答|说|称");
  private static final Pattern GENERAL =
      Pattern.compile("[他她它该其这那本]|双方|两国|公司|政府|官方|两人|领导人|元首|工程|人员|方面");
  private static final Pattern NO_NAME =
      Pattern.compile(
          "[\\d\\p{P}\\s]|一[个名位]|目前|同时|此外|另外|根据|报道|[去今明]年|[上下本]个?月|周["
              + CalendarWords.HAN_WEEKDAY
              + "]|\\p{IsHan}?(?:上|中|下)(?:午|旬)|[年月日时晚早]|其中|不过|但是?|而|则|并|还|也|正|已|将|曾");

  private Sayers() {}

  static boolean agree(Statement claim, Statement source) {
    return saysIt(claim.text(), source.text())
        && claim.clauses().stream()
            .allMatch(
                clause ->
                    Clauses.nearest(clause, claim, source)
                        .filter(there -> isAnother(clause, there, claim, source))
                        .isEmpty());
  }

  private static boolean saysIt(String claim, String quote) {
    Matcher saying = SAYING.matcher(claim);
    if (!saying.lookingAt()) {
      return true;
    }
    int content = place(claim.substring(saying.end()), quote);
    List<String> speakers = content < 0 ? List.of() : speakers(quote.substring(0, content));
    String who = NO_NAME.matcher(saying.group("who")).replaceAll(" ");
    return speakers.isEmpty()
        || speakers.stream().anyMatch(one -> GENERAL.matcher(one).find() || sharePair(who, one));
  }

  // Who says what follows a text: its last speaker, and those whom that one has promise or ask.
  private static List<String> speakers(String before) {
    List<String> speakers = new ArrayList<>();
    Matcher saying = REPORT.matcher(before);
    int from = 0;
    while (saying.find()) {
      String subject = before.substring(from, saying.start());
      from = saying.end();
      int end = Math.max(subject.lastIndexOf(','), subject.lastIndexOf(';'));
      String own = subject.substring(end + 1);
      if (own.length() < 2 || own.endsWith("的") || own.endsWith("了")) {
        continue;
      }
      if (SPEECH.matcher(saying.group()).matches()) {
        speakers.clear();
      }
      // In 他在会上说, the name may stand a clause before.
      speakers.add(NO_NAME.matcher(own).replaceAll(" ").isBlank() ? subject : own);
    }
    return speakers;
  }

  /** Returns where the longest piece that both have stands in the quote, or -1. */
  private static int place(String content, String quote) {
    int best = -1;
    int longest = 2;
    for (int at = 0; at < content.length(); at++) {
      while (at + longest < content.length()
          && quote.contains(content.substring(at, at + longest + 1))) {
        longest++;
        best = quote.indexOf(content.substring(at, at + longest));
      }
    }
    return best;
  }

  // 耶伦9月中旬会晤王毅 for 耶伦访华,沙利文9月中旬会晤王毅.
  private static boolean isAnother(String clause, String there, Statement claim, Statement source) {
    int[] shared = firstShared(clause, there);
    if (shared[0] < 2 || shared[1] < 2) {
      return false;
    }
    String mine = NO_NAME.matcher(clause.substring(0, shared[0])).replaceAll(" ").strip();
    String theirs = NO_NAME.matcher(there.substring(0, shared[1])).replaceAll(" ").strip();
    return mine.length() > 1
        && theirs.length() > 1
        && !GENERAL.matcher(theirs).find()
        && !REPORT.matcher(mine).find()
        && source.text().contains(mine)
        && !sharePair(theirs, claim.text());
  }

  private static int[] firstShared(String clause, String there) {
    for (int at = 0; at + 2 <= clause.length(); at++) {
      String pair = clause.substring(at, at + 2);
      int found = there.indexOf(pair);
      if (found >= 0 && !NO_NAME.matcher(pair).matches()) {
        return new int[] {at, found};
      }
    }
    return new int[] {0, 0};
  }

  private static boolean sharePair(String one, String other) {
    boolean any = false;
    for (int i = 0; i + 2 <= one.length(); i++) {
      String pair = one.substring(i, i + 2);
      if (pair.indexOf(' ') < 0) {
        any = true;
        if (other.contains(pair)) {
          return true;
        }
      }
    }
    return !any;
  }
}
