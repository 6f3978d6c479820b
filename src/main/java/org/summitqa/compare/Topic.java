package org.summitqa.compare;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.text.CharacterBigrams;
import org.summitqa.text.Language;
import org.summitqa.text.TextFolding;

/**
 * What a question asks about: the fentanyl of 就芬太尼达成了什么, by its place in the question.
 *
 * @param words as the question has it
 * @param names what it may be called in an article, folded, in both languages where known
 */
public record Topic(String words, Set<String> names) {
  private static final String NAME = "(?<topic>[\\p{IsHan}A-Za-z0-9·]{2,12}?)";
  private static final List<Pattern> CHINESE =
      List.of(
          Pattern.compile("(?:就|关于)" + NAME + "(?:问题|议题)?(?:达成|说|谈|表|有|做|作|同意|怎|持)"),
          Pattern.compile("(?<!面)对" + NAME + "(?:问题|议题)?(?:怎|如何|有何|有什么|说|表示|持)"),
          Pattern.compile("在" + NAME + "(?:问题|议题)?(?:上|方面|领域)"),
          Pattern.compile(
              "(?:谈到|提到|提及|谈及|谈论|讨论|涉及|说到)(?:了|过)?" + NAME + "(?:问题|议题)?(?:了?吗|没有|[？?]|$)"),
          Pattern.compile("(?:认为|称)[^，。？]{1,10}?[是为]" + NAME + "(?:吗|[？?]|$)"));
  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(?:about|on|regarding|over|mention|mentioned|discuss|discussed|raise|raised)"
              + " (?:the )?(?<topic>[\\p{L}][\\p{L}' -]{2,40}?)(?: with [^?]*| issue| in [^?]*| between [^?]*)?[?.]?$"
              + "|\\bcall(?:ed)? [\\p{L} ]{2,20}? an? (?<named>[\\p{L} ]{3,30})[?.]?$");

  /** Words that name no topic where they stand in a topic's place. */
  private static final Pattern GENERAL =
      Pattern.compile("什么|哪些|哪里|[会峰]?会[晤谈议]|峰会|旧金山|会上|问题|双方|对方|it|them|this|that|what");

  /** Returns the topic of a question that names one in a place that tells. */
  public static Optional<Topic> of(String question, BilingualDictionary lexicon) {
    String text = question.strip();
    return Language.of(text) == Language.ZH ? chinese(text, lexicon) : english(text, lexicon);
  }

  private static Optional<Topic> chinese(String question, BilingualDictionary lexicon) {
    for (Pattern pattern : CHINESE) {
      Matcher found = pattern.matcher(TextFolding.simplified(question));
      if (found.find() && !GENERAL.matcher(found.group("topic")).matches()) {
        String words = question.substring(found.start("topic"), found.end("topic"));
        String folded = TextFolding.fold(words);
        Set<String> names = new LinkedHashSet<>(Set.of(folded));
        names.addAll(lexicon.chineseNames().getOrDefault(folded, Set.of()));
        return Optional.of(new Topic(words, names));
      }
    }
    return Optional.empty();
  }

  private static Optional<Topic> english(String question, BilingualDictionary lexicon) {
    Matcher found = ENGLISH.matcher(question);
    if (!found.find()) {
      return Optional.empty();
    }
    String words = found.group("topic") == null ? found.group("named") : found.group("topic");
    Set<String> names = new LinkedHashSet<>(Set.of(TextFolding.fold(words)));
    List<BilingualDictionary.Concept> concepts = lexicon.concepts(words);
    // Of several words nothing tells which one the article would have.
    if (concepts.size() == 1) {
      concepts.getFirst().chinese().stream()
          .map(TextFolding::fold)
          .filter(name -> name.length() > 1)
          .forEach(names::add);
    }
    return GENERAL.matcher(words).matches()
        ? Optional.empty()
        : Optional.of(new Topic(words, names));
  }

  /** Returns the words that name it in a text, as they stand there. */
  public Optional<String> in(String text) {
    String folded = TextFolding.fold(text);
    // Where folding moves nothing, a place in the folded text is one in the text.
    return folded.length() != text.length()
        ? names.stream().filter(text::contains).findFirst()
        : names.stream()
            .filter(folded::contains)
            .map(name -> text.substring(folded.indexOf(name), folded.indexOf(name) + name.length()))
            .findFirst();
  }

  /**
   * Tells whether a text surely doesn't speak of it: it has none of its names in the text's
   * language, nor a part of one, as 以哈冲突 is of 巴以冲突.
   */
  public boolean isLeftOutOf(String text) {
    String folded = TextFolding.fold(text);
    boolean han = Language.of(text) == Language.ZH;
    Set<String> parts = new HashSet<>();
    for (String name : names) {
      boolean latin = !Character.isIdeographic(name.codePointAt(0));
      if (latin) {
        parts.add(name);
      } else {
        parts.addAll(CharacterBigrams.ofLetters(name));
      }
    }
    boolean known =
        names.stream()
            .anyMatch(n -> Character.isIdeographic(n.codePointAt(0)) == han || isBrand(n));
    return known && parts.stream().noneMatch(folded::contains);
  }

  // TikTok is so called in Chinese, too.
  private boolean isBrand(String name) {
    return name.equals(TextFolding.fold(words)) && words.matches(".*\\p{Lu}.*\\p{Lu}.*");
  }
}
