package org.summitqa.web;

import java.util.List;
import org.summitqa.ask.Answer;
import org.summitqa.citation.Citation;
import org.summitqa.corpus.ArticleReference;
import org.summitqa.corpus.Language;

/** Says in the reader's language what else prints a source, and where all sources are one. */
public final class OneOrigin {
  private OneOrigin() {}

  /**
   * Returns a sentence that says whose text all sources are; empty where the answer rests on
   * several, or on one article that nobody else prints.
   */
  public static String note(Answer answer, Language language) {
    if (answer.origins().size() != 1 || answer.origins().getFirst().articles().size() < 2) {
      return "";
    }
    String name = answer.origins().getFirst().name();
    String others = others(answer.citations(), language);
    return switch (language) {
      case ZH -> "以上来源同出一源：" + name + (others.isEmpty() ? "" : "（另见于" + others + "）") + "。";
      case EN ->
          "All of these sources have one origin: "
              + name
              + (others.isEmpty() ? "" : "; also printed by " + others)
              + ".";
    };
  }

  private static String others(List<Citation> cited, Language language) {
    List<String> names =
        cited.stream()
            .flatMap(one -> one.alsoIn().stream())
            .map(ArticleReference::name)
            .distinct()
            .toList();
    boolean more = cited.stream().anyMatch(one -> one.alsoInCount() > one.alsoIn().size());
    String etc = language == Language.ZH ? "等" : " and others";
    return join(names, language) + (more && !names.isEmpty() ? etc : "");
  }

  /** Returns where else a citation's text is printed; empty where it is not. */
  public static String alsoIn(Citation cited, Language language) {
    return alsoIn(cited.alsoIn(), cited.alsoInCount(), language);
  }

  /**
   * Returns where else a text is printed; empty where it is not.
   *
   * @param named the printings that are named
   * @param count how many there are
   */
  public static String alsoIn(List<ArticleReference> named, int count, Language language) {
    if (count == 0) {
      return "";
    }
    List<String> printings = named.stream().map(OneOrigin::printing).toList();
    int more = count - named.size();
    return switch (language) {
      case ZH ->
          "也见于："
              + join(printings, language)
              + (more == 0 ? "" : named.isEmpty() ? count + "处" : "等" + count + "处");
      case EN ->
          "Also in: "
              + join(printings, language)
              + (more == 0 ? "" : named.isEmpty() ? count + " others" : " and " + more + " more");
    };
  }

  private static String join(List<String> names, Language language) {
    return String.join(language == Language.ZH ? "；" : "; ", names);
  }

  private static String printing(ArticleReference printing) {
    return printing.publishedAt() == null
        ? printing.name()
        : printing.name() + ", " + printing.publishedAt().date();
  }
}
