package org.summitqa.compare;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.summitqa.compare.differences.EventContext;
import org.summitqa.language.EventType;
import org.summitqa.language.QuestionType;
import org.summitqa.language.Vocabulary;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.text.Language;
import org.summitqa.text.TextFolding;

/**
 * What a question asks the time of, by its words that name nobody and no place: the 抵达 of
 * 习近平什么时候抵达旧金山. Where the same people were at the same place, other things happened, too.
 */
public final class RequestedEvent {
  /** Words that any event may have beside its own. */
  private static final Pattern GENERAL = Pattern.compile("举行|举办|召开|进行|发生|开始|[的了吗呢啊？?，,。 在于将是会与]");

  private static final Pattern GENERAL_ENGLISH =
      Pattern.compile(
          "(?i)when|what|which|date|day|time|month|year|"
              + Vocabulary.of(Language.EN, "function-words").section("auxiliary").anyOf()
              + "|be|been|take|took|place|happen|happened|begin|start|held|the|an?|to|in|on|at|of|for|with|and|by|from|go|going");

  private final String question;
  private final BilingualDictionary lexicon;

  private RequestedEvent(String question, BilingualDictionary lexicon) {
    this.question = question;
    this.lexicon = lexicon;
  }

  public static RequestedEvent of(String question, BilingualDictionary lexicon) {
    return new RequestedEvent(question, lexicon);
  }

  /** Tells whether a sentence tells of it; of a question without such words every one does. */
  public boolean isToldIn(String sentence) {
    return Language.of(question) == Language.ZH ? isInChinese(sentence) : isInEnglish(sentence);
  }

  private boolean isInChinese(String sentence) {
    String named = TextFolding.fold(question);
    String plain = named;
    for (String name : lexicon.chineseNamesIn(named)) {
      plain = plain.replace(name, "\n");
    }
    String[] parts = QuestionType.WHEN.inChinese().split(plain, 2);
    Set<String> words = firstWords(parts[parts.length - 1]);
    if (words.isEmpty()) {
      Set<EventType> kinds = EventType.in(plain);
      return kinds.isEmpty()
          ? isAnyIn(firstWords(parts[0]), sentence)
          : kinds.stream().anyMatch(EventType.in(TextFolding.fold(sentence))::contains);
    }
    return isAnyIn(words, sentence);
  }

  // What is asked comes right after the word that asks for its time: 什么时候抵达, 何时正式通车.
  private static Set<String> firstWords(String part) {
    String rest = GENERAL.matcher(EventType.without(part)).replaceAll("\n");
    return rest.lines()
        .map(EventContext::terms)
        .filter(terms -> !terms.isEmpty())
        .findFirst()
        .orElse(Set.of());
  }

  private boolean isAnyIn(Set<String> words, String sentence) {
    String told = inChinese(sentence);
    return words.isEmpty() || words.stream().anyMatch(told::contains);
  }

  private String inChinese(String sentence) {
    return Language.of(sentence) == Language.ZH
        ? TextFolding.fold(sentence)
        : lexicon.concepts(sentence).stream()
            .flatMap(concept -> concept.chinese().stream())
            .collect(Collectors.joining("\n"));
  }

  // English has no place that tells: more than half of the words have to be there.
  private boolean isInEnglish(String sentence) {
    List<BilingualDictionary.Concept> asked =
        lexicon.concepts(question).stream()
            .filter(concept -> !lexicon.isName(concept))
            .filter(concept -> !GENERAL_ENGLISH.matcher(concept.source()).matches())
            .toList();
    String folded = TextFolding.fold(sentence);
    long held = asked.stream().filter(concept -> isHeld(concept, folded)).count();
    return asked.isEmpty() || held * 2 > asked.size();
  }

  private static boolean isHeld(BilingualDictionary.Concept concept, String folded) {
    String word = TextFolding.fold(concept.source());
    String stem = word.substring(0, Math.min(word.length(), 5)).replaceAll("e$", "");
    Set<EventType> kinds = EventType.in(word);
    return folded.contains(stem)
        || concept.chinese().stream().anyMatch(folded::contains)
        || kinds.stream().anyMatch(EventType.in(folded)::contains);
  }
}
