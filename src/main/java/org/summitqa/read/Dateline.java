package org.summitqa.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitqa.corpus.PublicationDate;
import org.summitqa.text.TextFolding;

/**
 * The line near the top that says when and by whom an article was published, and nothing else: such
 * as 2023年11月16日来源：新华网. It describes the article and leaves its text.
 *
 * @param date when it was published
 * @param source by whom, as the line says; null where it does not
 */
public record Dateline(PublicationDate date, @Nullable String source) {
  /** How many blocks from the top may be one. */
  private static final int MAX_BLOCKS = 5;

  private static final int MAX_LENGTH = 80;
  private static final Pattern SOURCE =
      Pattern.compile("(?:来源|[Ss]ource)\\s?[:：]\\s?([^\\s|｜,，:：]{1,30})");
  private static final Pattern REST =
      Pattern.compile(
          "(?i)\\d{1,2}:\\d{2}(:\\d{2})?( ?[ap]m)?|(发布|更新)?(时间|日期|于)|发布|更新|星期.|周.|[A-Z]{3,4}"
              + "|published|updated|date|on|[\\s:：|｜()（）,，.\\-—]");

  /** Takes the dateline, where there is one, out of the blocks and into what it describes. */
  public static SourceArticle take(SourceArticle article) {
    List<TextBlock> blocks = new ArrayList<>(article.blocks());
    for (int i = 0; i < Math.min(MAX_BLOCKS, blocks.size()); i++) {
      Optional<Dateline> dateline = parse(blocks.get(i).text());
      if (dateline.isPresent()) {
        blocks.remove(i);
        Dateline found = dateline.get();
        return article
            .withBlocks(blocks)
            .orElse(new SourceArticle("", null, found.source, found.date, null, List.of()));
      }
    }
    return article;
  }

  /** Reads a line; empty where it says anything beyond date and source. */
  public static Optional<Dateline> parse(String line) {
    if (line.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    return PublicationDates.find(line).flatMap(found -> parse(line, found));
  }

  private static Optional<Dateline> parse(String line, PublicationDates.DateMatch found) {
    String rest = line.substring(0, found.start()) + " " + line.substring(found.end());
    String simplified = TextFolding.simplified(rest);
    Matcher source = SOURCE.matcher(simplified);
    String name = source.find() ? rest.substring(source.start(1), source.end(1)) : null;
    String left = name == null ? simplified : source.replaceFirst(" ");
    return REST.matcher(left).replaceAll("").isEmpty()
        ? Optional.of(new Dateline(found.date(), name))
        : Optional.empty();
  }
}
