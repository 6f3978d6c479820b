package org.summitqa.citation.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.summitqa.language.CalendarWords;
import org.summitqa.language.ReferringExpressions;
import org.summitqa.language.ReportedSpeech;
import org.summitqa.text.CharacterBigrams;
import org.summitqa.text.Span;

/**
 * Who says it in Chinese: whom a sentence has say something, says it in the quote, if anybody does.
 * And whoever does something in the quote's clause is not replaced by somebody from another clause.
 */
public final class SpeakerAttribution {
  private static final Pattern SAYING =
      Pattern.compile("(?<who>[^,;。:]{2,30}?)(?<says>" + ReportedSpeech.CHINESE + ")");
  public static final Pattern REPORT = Pattern.compile(ReportedSpeech.CHINESE);
  private static final Pattern SPEECH = Pattern.compile(ReportedSpeech.CHINESE_SPEECH);
  private static final Pattern GENERAL =
      Pattern.compile(ReferringExpressions.CHINESE + "|本|公司|政府|官方|领导人|工程|人员|方面");
  private static final Pattern NO_NAME =
      Pattern.compile(
          "[\\d\\p{P}\\s]|一[个名位]|目前|同时|此外|另外|根据|报道|[去今明]年|[上下本]个?月|周["
              + CalendarWords.HAN_WEEKDAY
              + "]|\\p{IsHan}?(?:上|中|下)(?:午|旬)|[年月日时晚早]|其中|不过|但是?|而|则|并|还|也|正|已|将|曾");

  private SpeakerAttribution() {}

  /** Returns those in a claim, by their places, of whom the quote has another say or do it. */
  public static Stream<Span> others(Statement claim, Statement source) {
    return Stream.concat(
        otherSayer(claim.text(), source.text()).stream(),
        StatementSpans.clauses(claim).stream()
            .flatMap(clause -> otherDoer(clause, claim, source).stream()));
  }

  private static Optional<Span> otherSayer(String claim, String quote) {
    Matcher saying = SAYING.matcher(claim);
    if (!saying.lookingAt() || saysIt(saying, claim, quote)) {
      return Optional.empty();
    }
    return Optional.of(new Span(saying.start("who"), saying.end("who")));
  }

  private static boolean saysIt(Matcher saying, String claim, String quote) {
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

  private static Optional<Span> otherDoer(Span place, Statement claim, Statement source) {
    String clause = place.of(claim.text());
    return Clauses.nearest(clause, claim, source)
        .filter(there -> isAnother(clause, there, claim, source))
        .map(there -> new Span(0, firstShared(clause, there)[0]))
        .map(doer -> StatementSpans.within(place, doer));
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
    for (String pair : CharacterBigrams.ofLetters(clause)) {
      int found = there.indexOf(pair);
      if (found >= 0 && !NO_NAME.matcher(pair).matches()) {
        return new int[] {clause.indexOf(pair), found};
      }
    }
    return new int[] {0, 0};
  }

  private static boolean sharePair(String one, String other) {
    Set<String> pairs = CharacterBigrams.ofLetters(one);
    return pairs.isEmpty() || pairs.stream().anyMatch(other::contains);
  }
}
