package org.summitqa.search;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The terms of a question that a passage which answers it should hold: character pairs and Latin
 * words, without the words that only ask and without those that every text has.
 */
final class QuestionTerms {
  /**
   * Words that ask or bind, longest first where one begins another. A pair of characters never
   * reaches across one of them.
   */
  private static final Pattern ASKING =
      Pattern.compile(
          "什么时候|什么时间|什么地方|什么样|什么|为什么|为何|为啥|怎么样|怎么|怎样|如何|多少|多长时间|多[长久大高远深重快]|哪一?[个些位年天里儿种座条家名]|哪"
              + "|何[时处人]|谁|几[个名次位年天]|是不是|是否|有没有|能否|可否|请问|请|告诉我|吗|呢|吧|啊|了|的|地|得|着|过|是|在"
              + "|有|和|与|及|或|对|于|从|被|把|将|为|以|由|向|就|都|也|还|又|而|但|这|那|该|其|之|所|等|第几|分别|哪些|主要|一个|一种|之间");

  /** English words that every text has. */
  private static final Set<String> COMMON =
      Set.of(
          ("a an the of in on at to for from by with about as into is are was were be been did do does"
                  + " done has have had and or but if what which who whom whose when where why how many"
                  + " much long that thi this these those it it's its he she they them hi his her their"
                  + " you your me my i we our us there here not no can could will would should may might"
                  + " tell pleas please than then so such any some all ani onli wa ar doe thei")
              .split(" "));

  /** What a pair that reaches from one word into the next counts: it seldom means anything. */
  private static final double SEAM = 0.3;

  private QuestionTerms() {}

  /** Returns the terms in order of appearance. */
  static List<QuestionTerm> of(String question) {
    Set<String> seams = seams(content(question));
    return bigrams(question).stream()
        .map(term -> new QuestionTerm(List.of(term), seams.contains(term) ? SEAM : 1))
        .toList();
  }

  /** Returns the terms in order of appearance, as {@link Fields#BIGRAMS} holds them. */
  static Set<String> bigrams(String question) {
    String content = content(question);
    Set<String> terms = new LinkedHashSet<>(Analysis.terms(Analysis.BIGRAMS, content));
    terms.removeIf(COMMON::contains);
    return terms;
  }

  private static String content(String question) {
    return ASKING.matcher(TextFolding.fold(question)).replaceAll(" ");
  }

  /**
   * Returns the pairs that reach from one word into the next. Where both are single characters they
   * are more likely a name that the dictionary lacks, so their pair is none.
   */
  private static Set<String> seams(String content) {
    List<String> words = Analysis.terms(Analysis.WORDS, content);
    Set<String> seams = new HashSet<>();
    for (int i = 0; i + 1 < words.size(); i++) {
      String word = words.get(i);
      String next = words.get(i + 1);
      if (word.length() > 1 || next.length() > 1) {
        seams.add(word.substring(word.length() - 1) + next.charAt(0));
      }
    }
    words.forEach(word -> seams.removeIf(word::contains));
    return seams;
  }
}
