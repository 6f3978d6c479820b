package org.summitqa.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitqa.corpus.Block.Kind;
import org.summitqa.corpus.PublicationDate;
import org.summitqa.read.ArticleFormat;
import org.summitqa.read.Characters;
import org.summitqa.read.PublicationDates;
import org.summitqa.read.SourceArticle;
import org.summitqa.read.TextBlock;

/**
 * reStructuredText: headings are underlined, everything that begins with {@code ..} (directives,
 * footnotes, comments) is dropped with the indented lines below it, marks of inline markup go. A
 * date before the title, in a field or in a footnote is that of the article.
 */
public final class RestructuredText implements ArticleFormat {
  private static final Pattern EXPLICIT =
      Pattern.compile("\\.\\. (\\[[^\\]]{1,40}\\] |_[^:]{1,80}:|[\\w-]{1,40}::|\\|).*");
  private static final Pattern FIELD = Pattern.compile(":([A-Za-z ]{1,20}): +(.{1,200})");
  private static final Pattern DATE_PREFIX = Pattern.compile("^\\d{8}\\s+");

  @Override
  public boolean recognises(String text) {
    List<String> lines = Characters.clean(text).lines().map(String::stripTrailing).toList();
    boolean heading = false;
    boolean explicit = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      explicit |= line.startsWith(".. ") && line.length() < 400 && EXPLICIT.matcher(line).matches();
      boolean underline = i > 0 && isUnderline(lines.get(i - 1), line);
      heading |= underline;
      if ((heading && explicit) || (underline && "~^\"'*+".indexOf(line.charAt(0)) >= 0)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public SourceArticle read(String text) {
    return new Parser(Characters.clean(text).lines().map(String::stripTrailing).toList()).read();
  }

  private static boolean isUnderline(String title, String line) {
    if (line.length() < 3 || "=-~^\"'`#*+:._".indexOf(line.charAt(0)) < 0 || title.isBlank()) {
      return false;
    }
    boolean even = line.chars().allMatch(c -> c == line.charAt(0));
    return even && title.charAt(0) != line.charAt(0) && line.length() * 2 >= title.length();
  }

  /** One pass over the lines of a text. */
  private static final class Parser {
    private final List<String> lines;
    private final List<TextBlock> blocks = new ArrayList<>();
    private final StringBuilder prose = new StringBuilder();
    private @Nullable PublicationDate date;
    private @Nullable PublicationDate noted;
    private String title = "";

    Parser(List<String> lines) {
      this.lines = lines;
    }

    SourceArticle read() {
      int at = 0;
      while (at < lines.size()) {
        at = take(at);
      }
      flush();
      PublicationDate known = date != null ? date : noted;
      return new SourceArticle(title, null, null, known, null, blocks);
    }

    private int take(int at) {
      String line = lines.get(at);
      if (line.startsWith("..") && (line.length() == 2 || line.charAt(2) == ' ')) {
        return skipExplicit(at);
      }
      if (at + 1 < lines.size() && isUnderline(line, lines.get(at + 1))) {
        heading(line.strip());
        return at + 2;
      }
      if (!isRule(line) && !isField(line)) {
        prose.append(line).append('\n');
      }
      return at + 1;
    }

    private int skipExplicit(int at) {
      if (noted == null) {
        noted = PublicationDates.find(head(lines.get(at))).map(f -> day(f.date())).orElse(null);
      }
      prose.append('\n');
      int next = at + 1;
      while (next < lines.size()
          && (lines.get(next).isBlank() || lines.get(next).startsWith(" "))) {
        next++;
      }
      return next;
    }

    private void heading(String line) {
      flush();
      String text = RestructuredInline.plain(line);
      if (!title.isEmpty() || !blocks.isEmpty()) {
        blocks.add(TextBlock.of(Kind.HEADING, text));
        return;
      }
      Optional<PublicationDate> dated =
          DATE_PREFIX.matcher(text).find() ? PublicationDates.parse(head(text)) : Optional.empty();
      date = dated.orElse(date);
      title = dated.isPresent() ? DATE_PREFIX.matcher(text).replaceFirst("") : text;
    }

    private boolean isField(String line) {
      if (line.length() > 240 || !FIELD.matcher(line).matches()) {
        return false;
      }
      if (line.startsWith(":date:")) {
        date = PublicationDates.parse(line).orElse(date);
      }
      return true;
    }

    private static boolean isRule(String line) {
      return line.length() >= 4
          && "=-~^*+#".indexOf(line.charAt(0)) >= 0
          && line.chars().allMatch(c -> c == line.charAt(0));
    }

    private void flush() {
      blocks.addAll(PlainText.proseBlocks(RestructuredInline.plain(prose.toString())));
      prose.setLength(0);
    }

    private static PublicationDate day(PublicationDate found) {
      return PublicationDate.of(found.date());
    }

    private static String head(String line) {
      return line.substring(0, Math.min(PublicationDates.MAX_LENGTH, line.length()));
    }
  }
}
