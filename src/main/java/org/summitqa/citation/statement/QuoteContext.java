package org.summitqa.citation.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.summitqa.corpus.ArticleMetadata;
import org.summitqa.corpus.Sentence;
import org.summitqa.evidence.EvidenceSentence;
import org.summitqa.language.quantity.Numbers;
import org.summitqa.text.TextFolding;

/**
 * Where a quote stands: what its pronouns may refer to.
 *
 * @param title the article's title, folded
 * @param subjects the beginnings of the sentences before it in its passage, where their subjects
 *     stand, folded, each on a line
 * @param year the year of publication, nothing where unknown
 */
public record QuoteContext(String title, String subjects, OptionalInt year) {
  /** Of a text that stands nowhere. */
  public static final QuoteContext NONE = new QuoteContext("", "", OptionalInt.empty());

  private static final Pattern LAST_YEAR = Pattern.compile("去年|上年|last year|a year ago");
  private static final Pattern NEXT_YEAR = Pattern.compile("明年|来年|next year");
  private static final int SENTENCES = 2;
  private static final int HAN_HEAD = 16;
  private static final int LATIN_HEAD = 48;

  public static QuoteContext of(EvidenceSentence source) {
    ArticleMetadata article = source.hit().article();
    List<Sentence> sentences = source.hit().passage().sentences();
    int at = Math.max(0, sentences.indexOf(source.sentence()));
    return new QuoteContext(
        TextFolding.fold(article.title()),
        sentences.subList(Math.max(0, at - SENTENCES), at).stream()
            .map(sentence -> head(TextFolding.fold(sentence.text())))
            .collect(Collectors.joining("\n")),
        article.publishedAt() == null ? OptionalInt.empty() : year(article.publishedAt().date()));
  }

  private static OptionalInt year(LocalDate date) {
    return OptionalInt.of(date.getYear());
  }

  private static String head(String sentence) {
    boolean han = sentence.codePoints().limit(HAN_HEAD).anyMatch(Character::isIdeographic);
    return sentence.substring(0, Math.min(han ? HAN_HEAD : LATIN_HEAD, sentence.length()));
  }

  /** Joins what several quotes stand in; a year only where it is that of all. */
  public static QuoteContext joined(List<QuoteContext> settings) {
    return new QuoteContext(
        settings.stream().map(QuoteContext::title).distinct().collect(Collectors.joining("\n")),
        settings.stream().map(QuoteContext::subjects).distinct().collect(Collectors.joining("\n")),
        settings.stream().map(QuoteContext::year).distinct().count() == 1
            ? settings.getFirst().year
            : OptionalInt.empty());
  }

  /**
   * Returns the years that a date of a quote may be in: that of publication where it has a day or a
   * month and means no other year.
   */
  Set<Integer> years(String quote, Numbers numbers) {
    if (year.isEmpty()) {
      return Set.of();
    }
    int published = year.getAsInt();
    if (LAST_YEAR.matcher(quote).find()) {
      return Set.of(published - 1);
    }
    if (NEXT_YEAR.matcher(quote).find()) {
      return Set.of(published + 1);
    }
    return numbers.haveDate() ? Set.of(published) : Set.of();
  }
}
