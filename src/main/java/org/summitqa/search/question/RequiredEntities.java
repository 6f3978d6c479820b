package org.summitqa.search.question;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.language.NumberFolding;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.lexicon.BilingualDictionary.Concept;
import org.summitqa.text.Language;
import org.summitqa.text.TextFolding;

/**
 * The numbers and names that a question asks about: a text about another year or another company is
 * not an answer.
 */
public final class RequiredEntities {
  private static final Pattern NUMBER_OR_LATIN = Pattern.compile("[0-9]+|[a-z]{2,}");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}.*");

  /** Written in Latin letters in Chinese text as well: iPhone, TikTok, G20. */
  private static final Pattern LATIN_EVERYWHERE =
      Pattern.compile(".*[\\p{Ll}\\p{Lu}][\\p{Lu}\\p{N}].*");

  private RequiredEntities() {}

  /** Returns one test a number or name, which a text passes that has it. */
  public static List<Predicate<TextTerms>> of(String question, BilingualDictionary lexicon) {
    return Language.of(question) == Language.EN
        ? ofEnglish(question, lexicon)
        : ofChinese(question);
  }

  private static List<Predicate<TextTerms>> ofChinese(String question) {
    List<Predicate<TextTerms>> asked = new ArrayList<>();
    NumberFolding numbers = NumberFolding.of(TextFolding.fold(question));
    Matcher found = NUMBER_OR_LATIN.matcher(numbers.text());
    while (found.find()) {
      String one = found.group();
      if (!isOneCharacter(numbers, found.start())) {
        asked.add(text -> text.holds(one));
      }
    }
    return asked;
  }

  /** 三天 may be an answer's 72小时, and 十年 no more than a long time. */
  private static boolean isOneCharacter(NumberFolding numbers, int start) {
    return numbers.numbers().stream()
        .anyMatch(number -> number.written().length() == 1 && number.span().start() == start);
  }

  /**
   * Names whose Chinese form is unknown are left out, since a text that has them can't be told; so
   * is the first word, which is capitalised whatever it is.
   */
  private static List<Predicate<TextTerms>> ofEnglish(
      String question, BilingualDictionary lexicon) {
    List<Predicate<TextTerms>> asked = new ArrayList<>();
    for (Concept concept : lexicon.concepts(question)) {
      String source = concept.source();
      if (TextFolding.fold(source).isBlank()) {
        continue;
      }
      boolean known = concept.chinese().stream().anyMatch(RequiredEntities::isHan);
      boolean name = NAME.matcher(source).matches() && !question.strip().startsWith(source);
      if ((name && known) || LATIN_EVERYWHERE.matcher(source).matches()) {
        QuestionTerm term = QuestionTerms.ofConcept(concept);
        asked.add(text -> text.hold(term) > 0);
      }
    }
    return asked;
  }

  private static boolean isHan(String word) {
    return Character.isIdeographic(word.codePointAt(0));
  }
}
