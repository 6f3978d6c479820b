package org.summitqa.language;

import org.summitqa.text.Language;

/**
 * The verbs by which news reports what somebody says, as regular expressions without groups; their
 * words are those of {@code saying-verbs.txt}. The Chinese ones are for folded text, the English
 * ones, between word boundaries, for any that is in lower case there.
 */
public final class ReportedSpeech {
  private static final Vocabulary ZH = Vocabulary.of(Language.ZH, "saying-verbs");
  private static final Vocabulary EN = Vocabulary.of(Language.EN, "saying-verbs");

  /** Chinese verbs that a speaker's own words follow: 表示, 说. */
  public static final String CHINESE_SPEECH = chinese("speech");

  /** Those, and by which he warns or calls upon others. */
  public static final String CHINESE_STATEMENT = chinese("speech", "urging");

  /** All that report, what somebody thinks or wants among it: 担心, 否认. */
  public static final String CHINESE = chinese("speech", "urging", "stance");

  /** English verbs that say no more than that somebody said it. */
  public static final String ENGLISH_PLAIN = english("said");

  /** English verbs that a speaker's own words follow. */
  public static final String ENGLISH_SPEECH = english("said", "speech");

  /** All English verbs that report. */
  public static final String ENGLISH = english("said", "speech", "stance");

  /** Words of either language by which a question asks what somebody says. */
  public static final String ASKED =
      "(?:(?:怎么|怎样|如何)[说看讲谈评回形]|" + chinese("asked") + "|" + english("asked") + ")";

  private ReportedSpeech() {}

  private static String chinese(String... sections) {
    return ZH.sections(sections).inContext();
  }

  private static String english(String... sections) {
    return "\\b" + EN.sections(sections).inContext() + "\\b";
  }
}
