package org.summitqa.search.rank;

import java.util.List;

/** A group of weights in {@code weights.yml} that were fitted or chosen together. */
public enum WeightGroup {
  /** What each leg counts for a Chinese question; they sum to 1. */
  LEGS_CHINESE("legs.chinese", "words", "bigrams", "dense"),
  /** What each leg counts for an English question; they sum to 1. */
  LEGS_ENGLISH("legs.english", "concepts", "dense"),
  /** What closeness of tokens counts beside the fused score. */
  CLOSE_READING("closeReading", "closeness"),
  /** How much of what it lacks to the best score a passage of the time asked for gains. */
  TIME_PREFERENCE("timePreference", "beforeReading", "afterReading"),
  /** What is added to the rarity of every term of a question. */
  COVERAGE("coverage", "smoothing"),
  /** How likely a sentence answers, by its words. */
  SENTENCE_WORDS(
      "sentence.words",
      "intercept",
      "ownCoverage",
      "shareOfBestCoverage",
      "nearCoverage",
      "passageScore",
      "logLength",
      "offersWhen",
      "offersHowMany",
      "offersWho",
      "offersWhere",
      "offersWhy"),
  /** What words count beside tokens, and what tokens do; {@code words} multiplies the former. */
  SENTENCE_TOKENS(
      "sentence.tokens",
      "tokensRead",
      "words",
      "tokenCloseness",
      "behindBestSentence",
      "behindBestPassage"),
  /** What the public sets hardly ask for. */
  SENTENCE_CHOSEN("sentence.chosen", "offersHowLong", "askedSpeaker", "askedTime"),
  /** Whether the passages answer a Chinese question. */
  ANSWERABLE_CHINESE(
      "answerable.chinese",
      "intercept",
      "closeness",
      "coverage",
      "marginBySize",
      "numbersAndNames",
      "size"),
  /** The same where no passage was read token by token. */
  ANSWERABLE_CHINESE_WORDS(
      "answerable.chineseWords",
      "intercept",
      "coverage",
      "marginBySize",
      "numbersAndNames",
      "size"),
  /** The same for an English question over Chinese passages. */
  ANSWERABLE_ENGLISH(
      "answerable.english", "intercept", "closeness", "coverage", "margin", "numbersAndNames"),
  /** What stands for what is not known of passages that are not encoded yet. */
  ANSWERABLE_UNKNOWN("answerable.unknown", "closeness");

  private final String key;

  @SuppressWarnings("ImmutableEnumChecker") // List.of is.
  private final List<String> names;

  WeightGroup(String key, String... names) {
    this.key = key;
    this.names = List.of(names);
  }

  /** Returns the group's name in the file. */
  public String key() {
    return key;
  }

  /** Returns the names of its weights, in the order of the file. */
  public List<String> names() {
    return names;
  }
}
