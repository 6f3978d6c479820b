package org.summitqa.ask;

import java.util.List;
import org.summitqa.citation.Citation;
import org.summitqa.corpus.ArticleReference;
import org.summitqa.text.Language;
import org.summitqa.text.Messages;

/** Says in the reader's language what else prints a source, and where all sources are one. */
public final class SourceOriginNote {
  private SourceOriginNote() {}

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
    Messages messages = Messages.of(language);
    return others.isEmpty()
        ? messages.text("sources.one-origin", name)
        : messages.text("sources.one-origin-printed", name, others);
  }

  private static String others(List<Citation> cited, Language language) {
    List<String> names =
        cited.stream()
            .flatMap(one -> one.alsoIn().stream())
            .map(ArticleReference::name)
            .distinct()
            .toList();
    boolean more = cited.stream().anyMatch(one -> one.alsoInCount() > one.alsoIn().size());
    String joined = join(names, language);
    return more && !names.isEmpty()
        ? Messages.of(language).text("sources.and-others", joined)
        : joined;
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
    Messages messages = Messages.of(language);
    if (named.isEmpty()) {
      return messages.text("sources.also-in-count", count);
    }
    String printings = join(named.stream().map(SourceOriginNote::printing).toList(), language);
    int more = count - named.size();
    return more == 0
        ? messages.text("sources.also-in", printings)
        : messages.text("sources.also-in-more", printings, count, more);
  }

  private static String join(List<String> names, Language language) {
    return String.join(Messages.of(language).text("list.statements"), names);
  }

  private static String printing(ArticleReference printing) {
    return printing.publishedAt() == null
        ? printing.name()
        : printing.name() + ", " + printing.publishedAt().date();
  }
}
