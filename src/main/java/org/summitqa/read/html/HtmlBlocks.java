package org.summitqa.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.summitqa.corpus.Block.Kind;
import org.summitqa.read.TextBlock;
import org.summitqa.read.text.Prose;

/**
 * Turns an element's text into blocks, in one walk. A block ends where a block element begins or
 * ends, and at a line break after a sentence. A short paragraph in bold is a heading; one that is
 * all link, or all {@code time}, is not text of the article.
 */
final class HtmlBlocks implements NodeFilter {
  /** Stands for {@code <br>} while a block is collected; clean text does not hold it. */
  private static final char BREAK = '\u2028';

  private final Set<Element> captions;
  private final Set<Element> dropped;
  private final List<TextBlock> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int bold;
  private int linked;
  private int timed;
  private int inHeading;
  private int inItem;
  private int inCaption;
  private int inBold;
  private int inLink;
  private int inTime;

  private HtmlBlocks(Set<Element> captions, Set<Element> dropped) {
    this.captions = captions;
    this.dropped = dropped;
  }

  static List<TextBlock> of(Element root, Set<Element> captions, Set<Element> dropped) {
    HtmlBlocks collected = new HtmlBlocks(captions, dropped);
    NodeTraversor.filter(collected, root);
    collected.flush();
    return collected.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      if (isBlock(element)) {
        flush();
      }
      if (dropped.contains(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (element.nameIs("br")) {
        text.append(BREAK);
      } else if (element.nameIs("td") || element.nameIs("th")) {
        text.append(' ');
      }
      count(element, 1);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (isBlock(element)) {
        flush();
      }
      count(element, -1);
    }
    return FilterResult.CONTINUE;
  }

  private boolean isBlock(Element element) {
    return captions.contains(element)
        || (element.isBlock() && !element.nameIs("td") && !element.nameIs("th"));
  }

  private void count(Element element, int change) {
    inCaption += captions.contains(element) ? change : 0;
    switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> inHeading += change;
      case "li" -> inItem += change;
      case "b", "strong" -> inBold += change;
      case "time" -> inTime += change;
      case "a" -> inLink += element.attr("href").startsWith("#") ? 0 : change;
      default -> {}
    }
  }

  private void append(String words) {
    text.append(words);
    int visible = (int) words.chars().filter(c -> !Character.isWhitespace(c)).count();
    bold += inBold > 0 ? visible : 0;
    linked += inLink > 0 ? visible : 0;
    timed += inTime > 0 ? visible : 0;
  }

  private void flush() {
    String source = text.toString();
    if (!source.isBlank()) {
      int visible = (int) source.chars().filter(c -> !Character.isWhitespace(c)).count();
      boolean sentence = Prose.endsSentence(source.strip());
      if (timed < visible && (linked < visible || sentence || inHeading > 0)) {
        add(source, bold == visible);
      }
    }
    text.setLength(0);
    bold = 0;
    linked = 0;
    timed = 0;
  }

  private void add(String source, boolean allBold) {
    StringBuilder line = new StringBuilder();
    String[] lines = source.split(String.valueOf(BREAK), -1);
    for (int i = 0; i < lines.length; i++) {
      line.append(lines[i]).append('\n');
      boolean last = i == lines.length - 1;
      boolean twice = !last && lines[i + 1].isBlank();
      if (last || twice || Prose.endsSentence(lines[i].strip())) {
        addLine(line.toString(), allBold);
        line.setLength(0);
      }
    }
  }

  private void addLine(String source, boolean allBold) {
    TextBlock block = TextBlock.of(Kind.PARAGRAPH, source);
    if (block.text().isEmpty()) {
      return;
    }
    boolean titled = allBold && !blocks.isEmpty() && Prose.isHeadingLike(block.text());
    blocks.add(new TextBlock(kind(titled), block.text()));
  }

  private Kind kind(boolean titled) {
    if (inCaption > 0) {
      return Kind.CAPTION;
    }
    if (inHeading > 0) {
      return Kind.HEADING;
    }
    if (inItem > 0) {
      return Kind.LIST_ITEM;
    }
    return titled ? Kind.HEADING : Kind.PARAGRAPH;
  }
}
