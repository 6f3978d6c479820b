package org.summitqa.compare.differences;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitqa.text.TextFolding;

/** What amounts are told for each of: 每天, 人均, "a year". One for each day is no whole. */
final class UnitRates {
  private static final Pattern RATE =
      Pattern.compile(
          "每一?个?(?<each>小时|天|日|周|星期|月|季度?|年|户|人|名|家|次|张|吨|公顷|亩|辆|平方米)"
              + "|(?<mean>[日周月年户人])均"
              + "|\\b(?:per|an?|every|each) (?<of>hour|day|week|month|quarter|year|person|head|capita|household|family|passenger|ton)\\b"
              + "|\\b(?<often>hourly|daily|weekly|monthly|quarterly|yearly|annual)(?:ly)?\\b");

  /** The words for one thing by one of them. */
  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("日", "天"),
          Map.entry("day", "天"),
          Map.entry("daily", "天"),
          Map.entry("hour", "小时"),
          Map.entry("hourly", "小时"),
          Map.entry("星期", "周"),
          Map.entry("week", "周"),
          Map.entry("weekly", "周"),
          Map.entry("month", "月"),
          Map.entry("monthly", "月"),
          Map.entry("季", "季度"),
          Map.entry("quarter", "季度"),
          Map.entry("quarterly", "季度"),
          Map.entry("year", "年"),
          Map.entry("yearly", "年"),
          Map.entry("annual", "年"),
          Map.entry("名", "人"),
          Map.entry("person", "人"),
          Map.entry("head", "人"),
          Map.entry("capita", "人"),
          Map.entry("household", "户"),
          Map.entry("family", "户"),
          Map.entry("ton", "吨"));

  private UnitRates() {}

  /** Returns what a clause counts for each of; empty where it tells a whole. */
  static Set<String> in(String clause) {
    return RATE.matcher(TextFolding.fold(clause))
        .results()
        .map(UnitRates::word)
        .map(word -> SAME.getOrDefault(word, word))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String word(MatchResult rate) {
    return Stream.of("each", "mean", "of", "often")
        .map(rate::group)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }
}
