package org.summitqa.read.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** How much text each element of a page holds, counted once for the whole page. */
final class TextWeights {
  /** Counts of one element; in characters that are not white space. */
  private static final class Weight {
    int text;
    int linked;
    int holders;
    int headings;
  }

  private static final Pattern HEADING = Pattern.compile("h[1-6]");

  private final Map<Node, Weight> weights = new HashMap<>();

  private TextWeights() {}

  /** Counts an element's text, leaving out what is dropped. */
  static TextWeights of(Element root, Set<Element> dropped) {
    TextWeights weights = new TextWeights();
    NodeTraversor.filter(weights.new Count(dropped), root);
    return weights;
  }

  /** Returns the characters of the text of an element or text node. */
  int text(Node element) {
    return weight(element).text;
  }

  /** Returns the characters of an element's text outside links. */
  int prose(Element element) {
    return weight(element).text - weight(element).linked;
  }

  /** Tells whether at least the given share of an element's text, 0 to 1, is links. */
  boolean isLinked(Element element, double share) {
    Weight weight = weight(element);
    return weight.text > 0 && weight.linked >= share * weight.text;
  }

  /** Returns how many block elements within have text of their own. */
  int holders(Element element) {
    return weight(element).holders;
  }

  /** Returns how many headings and list items are within. */
  int headings(Element element) {
    return weight(element).headings;
  }

  private Weight weight(Node node) {
    return weights.computeIfAbsent(node, key -> new Weight());
  }

  private final class Count implements NodeFilter {
    private final Set<Element> dropped;
    private int links;

    Count(Set<Element> dropped) {
      this.dropped = dropped;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof Element element && dropped.contains(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (node.nameIs("a")) {
        links++;
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof TextNode text) {
        long visible = text.getWholeText().chars().filter(c -> !Character.isWhitespace(c)).count();
        weight(node).text = (int) visible;
        weight(node).linked = links > 0 ? (int) visible : 0;
      } else if (node instanceof Element element) {
        weigh(element);
      }
      return FilterResult.CONTINUE;
    }

    private void weigh(Element element) {
      Weight weight = weight(element);
      boolean own = false;
      for (Node child : element.childNodes()) {
        Weight part = weight(child);
        weight.text += part.text;
        weight.linked += part.linked;
        weight.holders += part.holders;
        weight.headings += part.headings;
        own |= part.text > 0 && !(child instanceof Element inner && inner.isBlock());
      }
      weight.holders += own && element.isBlock() ? 1 : 0;
      weight.headings +=
          element.nameIs("li") || HEADING.matcher(element.normalName()).matches() ? 1 : 0;
      links -= element.nameIs("a") ? 1 : 0;
    }
  }
}
