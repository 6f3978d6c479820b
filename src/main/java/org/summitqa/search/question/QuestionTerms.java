package org.summitqa.search.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.summitqa.index.Fields;
import org.summitqa.language.Analysis;
import org.summitqa.language.AnswerType;
import org.summitqa.language.FunctionWords;
import org.summitqa.language.Numerals;
import org.summitqa.language.QuestionType;
import org.summitqa.language.Vocabulary;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.text.FoldedText;
import org.summitqa.text.Language;
import org.summitqa.text.TextFolding;

/**
 * The terms of a question that a passage which answers it should hold, without the words that only
 * ask and without those that every text has: of a Chinese question its character pairs and Latin
 * words, of an English one what its words and phrases may be in Chinese, and the words themselves.
 */
public final class QuestionTerms {
  /** Phrases that ask. A pair of characters never reaches across one of them. */
  private static final Pattern ASKING = Pattern.compile(QuestionType.anyPhrase(Language.ZH));

  /** English words that every text has, as a question in Chinese may hold them. */
  private static final Set<String> COMMON =
      Set.copyOf(Vocabulary.of(Language.EN, "function-words").section("question").words());

  /** Beyond this an English question is an essay; its beginning says what it is about. */
  private static final int MAX_CONCEPTS = 256;

  private static final String NUMERALS = Numerals.COUNTS + Numerals.POWERS + "0123456789";

  /** What a pair that reaches from one word into the next counts: it seldom means anything. */
  private static final double SEAM = 0.3;

  /** What a question for a length of time looks for, though it has other words. */
  private static final List<String> UNITS_OF_TIME = List.of("小时", "分钟", "hour", "minute");

  private QuestionTerms() {}

  /** Returns the terms in order of appearance. */
  public static List<QuestionTerm> of(String question, BilingualDictionary lexicon) {
    if (Language.of(question) == Language.EN) {
      return lexicon.concepts(question).stream()
          .filter(concept -> !TextFolding.fold(concept.source()).isBlank())
          .limit(MAX_CONCEPTS)
          .map(QuestionTerms::ofConcept)
          .collect(withUnits(question));
    }
    String content = content(question);
    Set<String> seams = seams(content);
    return bigramsOf(content).stream()
        .map(term -> QuestionTerm.of(List.of(term), seams.contains(term) ? SEAM : 1))
        .collect(withUnits(question));
  }

  private static Collector<QuestionTerm, ?, List<QuestionTerm>> withUnits(String question) {
    return Collectors.collectingAndThen(
        Collectors.toCollection(ArrayList::new),
        terms -> {
          if (AnswerType.of(FoldedText.of(question)) == AnswerType.HOW_LONG) {
            terms.add(QuestionTerm.of(UNITS_OF_TIME, 1));
          }
          return List.copyOf(terms);
        });
  }

  /** Returns the terms in order of appearance, as {@link Fields#BIGRAMS} holds them. */
  public static Set<String> bigrams(String question) {
    Set<String> terms = bigramsOf(content(question));
    if (AnswerType.of(FoldedText.of(question)) == AnswerType.HOW_LONG) {
      terms.addAll(UNITS_OF_TIME);
    }
    return terms;
  }

  private static Set<String> bigramsOf(String content) {
    Set<String> terms =
        Analysis.termsOfFolded(Analysis.BIGRAMS, content).stream()
            .map(Analysis.Term::text)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    terms.removeIf(COMMON::contains);
    return terms;
  }

  /**
   * The word itself comes first: the corpus may have articles in English as well. A translation of
   * one character stands in too many other words to mean anything: 气 for weather in 气候.
   */
  public static QuestionTerm ofConcept(BilingualDictionary.Concept concept) {
    Set<String> alternatives = new LinkedHashSet<>();
    alternatives.add(TextFolding.fold(concept.source()));
    concept.chinese().stream()
        .map(TextFolding::fold)
        .filter(word -> word.length() > 1 || NUMERALS.indexOf(word) >= 0)
        .forEach(alternatives::add);
    alternatives.removeIf(String::isBlank);
    return QuestionTerm.of(List.copyOf(alternatives), concept.weight());
  }

  /**
   * Returns the folded question, its numbers in figures, with blanks in place of what only asks or
   * binds.
   */
  private static String content(String question) {
    String asking = ASKING.matcher(TextFolding.fold(question)).replaceAll(" ");
    String searchable = Analysis.searchable(asking);
    StringBuilder content = new StringBuilder(searchable);
    for (Analysis.Term word : Analysis.termsOfFolded(Analysis.WORDS, searchable)) {
      if (FunctionWords.contains(word.text())) {
        content.setCharAt(word.start(), ' ');
      }
    }
    return content.toString();
  }

  /**
   * Returns the pairs that reach from one word into the next. Where both are single characters they
   * are more likely a name that the dictionary lacks, so their pair is none.
   */
  private static Set<String> seams(String content) {
    List<Analysis.Term> words = new ArrayList<>(Analysis.termsOfFolded(Analysis.WORDS, content));
    Set<String> seams = new HashSet<>();
    for (int i = 0; i + 1 < words.size(); i++) {
      Analysis.Term word = words.get(i);
      Analysis.Term next = words.get(i + 1);
      boolean adjoining = word.end() == next.start();
      if (adjoining && (word.text().length() > 1 || next.text().length() > 1)) {
        seams.add(content.substring(word.end() - 1, word.end() + 1));
      }
    }
    words.forEach(word -> seams.removeIf(word.text()::contains));
    return seams;
  }
}
