package org.summitqa.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.language.NumberFolding;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.lexicon.BilingualDictionary.Concept;
import org.summitqa.search.question.QuestionTerm;
import org.summitqa.search.question.QuestionTerms;
import org.summitqa.search.question.TextTerms;
import org.summitqa.text.Language;
import org.summitqa.text.TextFolding;

/** Tells whether a translated question asks about the same numbers and names. */
public final class TranslationCheck {
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");
  private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");

  private TranslationCheck() {}

  /** A word that was left as it is, which is no translation. */
  private static final Pattern UNTRANSLATED = Pattern.compile("(?<![\\p{L}])\\p{Ll}{3,}");

  /** How much of a question's words the lexicon has to find in the translation. */
  private static final double MIN_KEPT_SHARE = 0.5;

  /**
   * Tells whether a translation has the numbers and names of a question and no other number, and
   * into Chinese also most of its words. A name that the lexicon does not know has to stand there
   * as it is: nothing tells whether another form of it is right.
   *
   * @param question the question
   * @param translation the question in the other language
   */
  public static boolean keepWhatIsAsked(
      String question, String translation, BilingualDictionary lexicon) {
    return Language.of(question) == Language.EN
        ? ofEnglish(question, translation, lexicon)
        : ofChinese(question, translation, lexicon);
  }

  private static boolean ofEnglish(
      String question, String translation, BilingualDictionary lexicon) {
    TextTerms text = TextTerms.of(translation);
    Set<String> numbers = numbers(question);
    List<Concept> concepts = lexicon.concepts(question);
    long kept = concepts.stream().filter(c -> text.hold(QuestionTerms.ofConcept(c)) > 0).count();
    if (UNTRANSLATED.matcher(translation).find() || kept < MIN_KEPT_SHARE * concepts.size()) {
      return false;
    }
    for (Concept concept : concepts) {
      QuestionTerm term = QuestionTerms.ofConcept(concept);
      boolean first = question.strip().startsWith(concept.source());
      char initial = concept.source().charAt(0);
      boolean name = Character.isUpperCase(initial) && (!first || lexicon.isName(concept));
      if ((name || Character.isDigit(initial)) && text.hold(term) == 0) {
        return false;
      }
      concept.chinese().forEach(word -> numbers.addAll(numbers(word)));
    }
    return numbers.containsAll(numbers(translation));
  }

  private static boolean ofChinese(
      String question, String translation, BilingualDictionary lexicon) {
    String folded = TextFolding.fold(translation);
    int at = 0;
    while (at < question.length()) {
      String name = lexicon.hanNames().at(question, at).orElse("");
      String latin = lexicon.hanNames().latin(name).map(TextFolding::fold).orElse("");
      if (!folded.contains(latin)) {
        return false;
      }
      at += Math.max(1, name.length());
    }
    return keepsNumbers(question, numbers(translation));
  }

  /**
   * Figures and years have to stand there; a numeral may be a word in the other language, 三天 three
   * days.
   */
  private static boolean keepsNumbers(String question, Set<String> translated) {
    NumberFolding inFigures = NumberFolding.of(TextFolding.fold(question));
    Set<String> asked = numbers(question);
    inFigures.numbers().stream()
        .filter(number -> YEAR.matcher(number.span().of(inFigures.text())).matches())
        .forEach(year -> asked.add(year.span().of(inFigures.text())));
    Set<String> told = numbers(inFigures.text());
    told.addAll(asked);
    return translated.containsAll(asked) && told.containsAll(translated);
  }

  private static Set<String> numbers(String text) {
    Set<String> numbers = new HashSet<>();
    Matcher number = NUMBER.matcher(TextFolding.fold(text));
    while (number.find()) {
      numbers.add(number.group());
    }
    return numbers;
  }
}
