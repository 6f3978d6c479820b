package org.summitqa.citation.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitqa.citation.Objection;
import org.summitqa.citation.statement.Statement;
import org.summitqa.citation.statement.Synonyms;
import org.summitqa.language.CalendarWords;
import org.summitqa.language.Numerals;
import org.summitqa.lexicon.GlossedNameExtractor;
import org.summitqa.text.Language;
import org.summitqa.text.Span;

/**
 * A Chinese sentence over an English quote says in other words what the quote says: the share
 * {@value #MIN_SHARE} of its characters stands in Chinese words for the quote's, and no two or
 * three characters in a row are neither that, nor sound like a name of the quote.
 */
final class TranslatedQuoteRule implements SupportRule {
  /** The least share of characters, 0 to 1. */
  static final double MIN_SHARE = 0.6;

  private static final double RELATED_CHARACTER_WEIGHT = 0.5;
  private static final double MIN_SHARE_WITH_NEW = 0.7;
  private static final int MAX_NAME_LENGTH = 5;
  private static final int LONG_RUN_PENALTY = 9;
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
  private static final Pattern PLACE = Pattern.compile("[在于赴抵往](\\p{IsHan}{2,4}?)(?=[以\\s,。举的]|$)");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]+");
  private static final Pattern NUMERAL =
      Pattern.compile(
          "第?["
              + Numerals.ALL
              + "\\d.]+[年月日号周人名个座票比项家次位万亿美欧元份成]*|[日美欧]元|[年月日]|"
              + CalendarWords.WEEK
              + "["
              + CalendarWords.HAN_WEEKDAY
              + "]|美元|百分之");

  private static final Pattern CAUSE = Pattern.compile("(?:由于|因为?|受)(\\p{IsHan}{2,8}),");

  /** What Chinese adds to a name or a number that English has alone. */
  private static final Pattern ADDED =
      Pattern.compile("公司|机场|部门|机构|组织|地区|当局|城市|选手|经过|为期|一些|申请|协议|内?约");

  @Override
  public String id() {
    return "translated-quote";
  }

  @Override
  public Stream<Objection> objections(Statement claim, Statement source) {
    if (claim.language() != Language.ZH || source.language() != Language.EN) {
      return Stream.empty();
    }
    String left = left(claim, source);
    return Stream.<Supplier<Stream<Span>>>of(
            () -> elsewhere(blanked(NUMERAL, left)),
            () -> newCauses(claim.text(), left, source.meaning().characters()),
            () -> unsaid(claim, plain(left), source.meaning().characters()))
        .flatMap(Supplier::get)
        .map(words -> claim.objection(id(), words));
  }

  /** Returns a claim with blanks for what the quote says, every character in its place. */
  private static String left(Statement claim, Statement source) {
    String left = claim.text();
    Set<String> theirs = words(source);
    for (String word : Synonyms.among(left, theirs)) {
      left = left.replace(word, " ".repeat(word.length()));
    }
    for (String word : theirs) {
      left = left.replace(word, " ".repeat(word.length()));
    }
    return withoutNames(claim.withoutTelling(left), source);
  }

  private static String blanked(Pattern pattern, String text) {
    return pattern.matcher(text).replaceAll(m -> " ".repeat(m.group().length()));
  }

  /** Returns the runs of characters that the quote says nothing of, where they are too many. */
  private static Stream<Span> unsaid(Statement claim, String left, String akin) {
    double share = 1 - missing(left, akin) / Math.max(1, letters(plain(claim.text())));
    long fresh = fresh(left, akin);
    boolean said =
        share >= MIN_SHARE && (fresh == 0 || (fresh == 1 && share >= MIN_SHARE_WITH_NEW));
    return said ? Stream.empty() : runs(left);
  }

  private static Stream<Span> runs(String left) {
    return HAN.matcher(left).results().map(run -> new Span(run.start(), run.end()));
  }

  // 在基多 where the quote has no Quito.
  private static Stream<Span> elsewhere(String left) {
    return PLACE
        .matcher(left)
        .results()
        .filter(place -> isPlace(plain(place.group(1)).strip()))
        .map(place -> new Span(place.start(1), place.end(1)));
  }

  private static boolean isPlace(String name) {
    return name.length() > 1 && name.length() < MAX_NAME_LENGTH;
  }

  // 由于罢工 where the quote has another reason.
  private static Stream<Span> newCauses(String text, String left, String akin) {
    return CAUSE
        .matcher(text)
        .results()
        .filter(cause -> left.contains(cause.group(1)))
        .filter(cause -> cause.group(1).chars().allMatch(c -> akin.indexOf(c) < 0))
        .map(cause -> new Span(cause.start(1), cause.end(1)));
  }

  private static String plain(String text) {
    return blanked(UnsupportedTermRule.ORDINARY, blanked(NUMERAL, blanked(ADDED, text)));
  }

  private static Set<String> words(Statement source) {
    return source.meaning().words().stream()
        .flatMap(word -> word.chinese().stream())
        .collect(
            Collectors.toCollection(
                () ->
                    new TreeSet<>(
                        Comparator.comparingInt(String::length)
                            .reversed()
                            .thenComparing(Comparator.naturalOrder()))));
  }

  // 希思罗 of 希思罗机场 sounds like Heathrow.
  private static String withoutNames(String text, Statement source) {
    List<String> names =
        NAME.matcher(source.raw()).results().map(MatchResult::group).distinct().toList();
    return HAN.matcher(text).replaceAll(run -> withoutName(run.group(), names));
  }

  private static String withoutName(String run, List<String> names) {
    for (int length = Math.min(MAX_NAME_LENGTH, run.length()); length >= 2; length--) {
      for (int at : new int[] {0, run.length() - length}) {
        String part = run.substring(at, at + length);
        if (names.stream().anyMatch(name -> GlossedNameExtractor.sounds(name, part))) {
          return run.substring(0, at) + " ".repeat(length) + run.substring(at + length);
        }
      }
    }
    return run;
  }

  // A new word of two characters counts once, a longer one or one that says where for too much.
  private static long fresh(String left, String akin) {
    long fresh = 0;
    for (Matcher run = HAN.matcher(left); run.find(); ) {
      if (run.group().length() > 1 && run.group().chars().allMatch(c -> akin.indexOf(c) < 0)) {
        fresh += run.group().length() > 2 ? LONG_RUN_PENALTY : 1;
      }
    }
    return fresh;
  }

  private static double missing(String left, String akin) {
    return left.chars()
        .filter(Character::isIdeographic)
        .mapToDouble(c -> akin.indexOf(c) >= 0 ? RELATED_CHARACTER_WEIGHT : 1)
        .sum();
  }

  private static int letters(String text) {
    return (int) text.chars().filter(Character::isIdeographic).count();
  }
}
