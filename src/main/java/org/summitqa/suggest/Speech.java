package org.summitqa.suggest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.corpus.Language;
import org.summitqa.language.CalendarWords;
import org.summitqa.search.ChineseWords;
import org.summitqa.search.ChineseWords.Word;
import org.summitqa.search.HanNames;

/**
 * Somebody who says something.
 *
 * @param name the speaker, as the sentence has it
 * @param latin the speaker in Latin letters, empty where that is not known
 * @param said what is said, the rest of the sentence
 */
record Speech(String name, Optional<String> latin, String said) {
  private static final String SAYS = "表示|指出|强调|认为|重申|警告|坦言|呼吁|写道|说|称(?![为呼赞])";
  private static final Pattern GLOSS = Pattern.compile("[（(][^（()）]{0,40}[)）]");
  private static final String GAP =
      "(?:(?:还|也|又|则|曾|再次|随后|此前|日前|同时|近日|周["
          + CalendarWords.HAN_WEEKDAY
          + "]|[0-9]{1,2}月?[0-9]{0,2}[日号]?|在[^，。]{1,10}?[上中时后里会]|对[^，。]{1,8}?|向[^，。]{1,8}?|告诉[^，。]{1,8}?|先生|女士|教授|博士|明确|公开))*"
          + "(?:"
          + SAYS
          + ")";
  private static final Pattern SAYING = Pattern.compile(GAP + "[，,：: ]?(?<said>.{6,})");
  private static final Pattern DOTTED =
      Pattern.compile("\\p{IsHan}{1,6}(?:[·•‧]\\p{IsHan}{1,6}?)+?(?=" + GAP + ")");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?<name>\\p{Lu}[\\p{Ll}’'-]+(?: \\p{Lu}\\.)?(?: \\p{Lu}[\\p{L}’'-]+){1,2})(?:,[^,.;]{3,60},)? (?:also |had |has |later |then )?(?:said|says|told|warned|argued|stressed|noted|added|urged|announced)\\b(?<said>.{10,})");
  private static final Pattern ENGLISH_BEHIND =
      Pattern.compile(
          "(?<said>.{20,}),[”\"]? said (?<name>\\p{Lu}[\\p{Ll}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){1,2})\\b");
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?:The|A|An|In|On|At|He|She|It|They|We|But|And|President|Mr|Mrs|Ms|Dr|Prime|Foreign|Officials?|Police|Ministry|Last|This|That|Chief|Minister|Professor|"
              + CalendarWords.capitalised(
                  CalendarWords.WEEKDAYS + "|" + CalendarWords.MONTHS_BUT_MAY)
              + ")\\b.*");

  /** How far into the sentence the speaker may stand, behind titles. */
  private static final int TITLES = 16;

  private static final String SURNAMES =
      "王李张刘陈杨黄赵周吴徐孙朱胡郭林罗郑梁谢宋唐韩冯邓曹彭曾肖田董袁潘蒋蔡杜叶程苏魏吕丁沈姚卢姜崔钟谭陆汪范廖贾韦邹熊孟秦邱侯尹薛闫雷史陶贺毛郝顾龚邵戴柯鲍赖洪习";
  private static final String NO_GIVEN_NAME = "说是在对和与的就将会曾称有为何也还都被向从了要能不没去来到见认表指同个则又某";

  /** Returns the speaker's name for a reader, nothing where it is not known in that language. */
  Optional<String> speaker(Language reader) {
    return reader == Language.ZH ? Optional.of(name) : latin.map(EnglishNames::inSentence);
  }

  /** Returns who says something in a sentence, nothing where that is not sure. */
  static Optional<Speech> in(Line line, HanNames names) {
    if (line.language() == Language.EN) {
      return english(line.text());
    }
    String text = GLOSS.matcher(line.text()).replaceAll("");
    for (int at = 0; at < Math.min(TITLES, text.length()); at++) {
      int start = at;
      Optional<String> name = name(text, at, names);
      if (name.isPresent()) {
        return said(text, start + name.get().length())
            .map(said -> new Speech(name.get(), names.latin(name.get()), said));
      }
      if ("，。；：、,;:“”「」\"和与对向被".indexOf(text.charAt(at)) >= 0) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<String> said(String text, int from) {
    Matcher says = SAYING.matcher(text).region(from, text.length());
    return says.lookingAt() ? Optional.of(says.group("said")) : Optional.empty();
  }

  private static Optional<String> name(String text, int at, HanNames names) {
    Matcher dotted = DOTTED.matcher(text).region(at, text.length());
    if (at == 0 && dotted.lookingAt()) {
      return Optional.of(dotted.group());
    }
    return names
        .at(text, at)
        .filter(
            name ->
                at + name.length() >= text.length()
                    || "·•‧".indexOf(text.charAt(at + name.length())) < 0)
        .filter(name -> !HanNames.isCountry(name) || said(text, at + name.length()).isPresent())
        .or(() -> surnamed(text, at));
  }

  /** A surname and one or two characters that the dictionary joins to nothing, before a verb. */
  private static Optional<String> surnamed(String text, int at) {
    if (SURNAMES.indexOf(text.charAt(at)) < 0) {
      return Optional.empty();
    }
    for (int length = 3; length >= 2; length--) {
      int end = at + length;
      if (end < text.length() && isName(text, at, end) && said(text, end).isPresent()) {
        return Optional.of(text.substring(at, end));
      }
    }
    return Optional.empty();
  }

  private static boolean isName(String text, int start, int end) {
    List<Word> words =
        ChineseWords.of(text.substring(0, end)).stream().filter(w -> w.start() >= start).toList();
    return words.size() == end - start
        && text.substring(start + 1, end).chars().allMatch(c -> NO_GIVEN_NAME.indexOf(c) < 0);
  }

  private static Optional<Speech> english(String text) {
    for (Pattern pattern : List.of(ENGLISH, ENGLISH_BEHIND)) {
      Matcher found = pattern.matcher(text);
      if (found.find() && !NO_NAME.matcher(found.group("name")).matches()) {
        String name = found.group("name");
        return Optional.of(new Speech(name, Optional.of(name), found.group("said")));
      }
    }
    return Optional.empty();
  }
}
