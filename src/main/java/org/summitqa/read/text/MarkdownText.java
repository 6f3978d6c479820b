package org.summitqa.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.summitqa.corpus.Block.Kind;
import org.summitqa.read.ArticleFormat;
import org.summitqa.read.Characters;
import org.summitqa.read.SourceArticle;
import org.summitqa.read.TextBlock;
import org.summitqa.read.html.HtmlPage;

/**
 * Markdown, with or without front matter. It is rendered to HTML and read as such, so captions,
 * link lists and headings follow the same rules. The first heading is the title where the front
 * matter has none. Indented lines are paragraphs, not code: that is how Chinese paragraphs begin.
 */
public final class MarkdownText implements ArticleFormat {
  private static final Pattern HEADING = Pattern.compile("#{1,6} +\\S.{0,200}");
  private static final Pattern INLINE =
      Pattern.compile(
          "!?\\[[^\\]\\[]{0,200}\\]\\(https?://[^)\\s]{1,500}\\)|\\*\\*[^*\\s][^*]{0,200}\\*\\*");

  private final Parser parser =
      Parser.builder()
          .enabledBlockTypes(
              Set.of(
                  BlockQuote.class,
                  FencedCodeBlock.class,
                  Heading.class,
                  HtmlBlock.class,
                  ListBlock.class,
                  ThematicBreak.class))
          .maxOpenBlockParsers(60)
          .maxInlineNesting(60)
          .build();
  private final HtmlRenderer renderer = HtmlRenderer.builder().build();
  private final HtmlPage html = new HtmlPage();

  @Override
  public boolean recognises(String text) {
    if (FrontMatter.end(text) > 0) {
      return true;
    }
    String head = text.substring(0, Math.min(text.length(), 20_000));
    return head.lines().anyMatch(line -> HEADING.matcher(line).matches())
        || INLINE.matcher(head).find();
  }

  @Override
  public SourceArticle read(String text) {
    int end = FrontMatter.end(text);
    String body = unindented(text.substring(Math.max(0, end)));
    SourceArticle read = html.read(renderer.render(parser.parse(body)));
    SourceArticle article = SourceArticle.ofBlocks(read.blocks());
    SourceArticle front = end > 0 ? FrontMatter.read(text.substring(0, end)) : article;
    return titled(front.withBlocks(article.blocks()));
  }

  private static SourceArticle titled(SourceArticle article) {
    List<TextBlock> blocks = new ArrayList<>(article.blocks());
    if (blocks.isEmpty() || !blocks.getFirst().is(Kind.HEADING)) {
      return article;
    }
    String heading = blocks.removeFirst().text();
    SourceArticle titled = new SourceArticle(heading, null, null, null, null, blocks);
    return article.title().isBlank() || article.title().equals(heading)
        ? titled.orElse(article).withBlocks(blocks)
        : article;
  }

  private static String unindented(String text) {
    StringBuilder lines = new StringBuilder(text.length());
    Characters.clean(text)
        .lines()
        .map(line -> line.startsWith("    ") ? line.strip() : line)
        .forEach(line -> lines.append(line).append('\n'));
    return lines.toString();
  }
}
