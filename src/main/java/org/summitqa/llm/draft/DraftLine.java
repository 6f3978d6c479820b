package org.summitqa.llm.draft;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.text.TextFolding;

/** What stands before a sentence and is none of it. */
public final class DraftLine {
  private static final Pattern HEADING =
      Pattern.compile("\\s*(?:#{1,6}\\s.*|(?:```|~~~)\\s*[\\w+-]*\\s*|[-=*_]{3,}\\s*)");
  private static final Pattern QUESTION =
      Pattern.compile("(?i)[\\s*#]*(?:问题|提问|用户|question|user|q)\\**\\s*[:：].*");
  private static final Pattern LEAD =
      Pattern.compile(
          "(?i)\\s*(?:>\\s*"
              + "|[-*+•·▪]\\s+"
              + "|\\(?\\d{1,2}[.)]\\s+"
              + "|[（(]?\\d{1,2}[、）](?!\\d)\\s*"
              + "|[①-⑳]\\s*"
              + "|(?:assistant|助手)\\s*[:：]\\s*"
              + "|(?:(?:中文|英文)?(?:答案|回答|答)|answer(?: in \\w+)?)"
              + "(?:如下|（in English）)?(?:，每句注明编号)?\\s*[:：]\\s*)");

  private static final String SOURCES = "(?:新闻|编号)?(?:资料|文章|句子|信息|内容|材料|上下文|证据|文本)(?:的?(?:内容|信息))?";
  private static final String SOURCES_IN_ENGLISH =
      "(?:evidence|sources?|articles?|information|context|sentences?|texts?|documents?|passages?)";

  /** What models say before they say something. */
  private static final Pattern CHATTER =
      Pattern.compile(
          "(?i)\\s*(?:(?:好的|当然(?:可以)?|没问题|明白了)[，,。！!：:]\\s*"
              + "|根据(?:您|你)?(?:所|已)?(?:提供|给出|给定|上述|以上|这些|现有)?的?"
              + SOURCES
              + "(?:可知|可以得知|显示|来看)?[，,：:]\\s*"
              + "|(?:以下|下面)是[^，。：:]{0,20}(?:回答|答案|总结)[^，。：:]{0,8}[：:]\\s*"
              + "|(?:综上所述|综上|总之|总的来说)[，,]\\s*"
              + "|(?:sure|certainly|of course|okay)[!,.:](?:\\s+|$)"
              + "|(?:here(?: is|'s| are)|below is)(?: the| my| your| an?)? (?:answer|response|summary)"
              + "[^:.]{0,40}:\\s*"
              + "|(?:based on|according to|from)(?: the)?(?: provided| given| above| available| numbered)* "
              + SOURCES_IN_ENGLISH
              + "(?: provided| given| above)*[,:]\\s*"
              + "|in (?:summary|conclusion|short),\\s*)");

  private DraftLine() {}

  /** Tells whether the line is a heading, a rule or a fence: nothing of it is a sentence. */
  static boolean isHeading(CharSequence line) {
    return HEADING.matcher(line).matches();
  }

  /**
   * Tells whether the line is a question: an echo of the prompt, or one that the model makes up.
   */
  public static boolean isQuestion(CharSequence line) {
    return QUESTION.matcher(TextFolding.simplified(line.toString())).matches();
  }

  /** Returns the line without list marks, quote marks and a label such as {@code 答案：}. */
  public static String body(String line) {
    return without(LEAD, line);
  }

  /** Returns the sentence without words such as {@code 根据提供的资料，} before it. */
  public static String withoutChatter(String sentence) {
    String rest = without(CHATTER, sentence);
    return rest.length() == sentence.length() || rest.isEmpty()
        ? rest
        : rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
  }

  private static String without(Pattern lead, String text) {
    String rest = text;
    Matcher matcher = lead.matcher(TextFolding.simplified(rest));
    while (matcher.lookingAt()) {
      rest = rest.substring(matcher.end());
      matcher = lead.matcher(TextFolding.simplified(rest));
    }
    return rest;
  }
}
