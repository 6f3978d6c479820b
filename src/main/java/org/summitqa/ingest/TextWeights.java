package org.summitqa.ingest;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much text each element of a page holds, counted once for the whole page. */
final class TextWeights {
  /** Counts of one element; in characters that are not white space. */
  private static final class Weight {
    int text;
    int linked;
    int holders;
    int headings;
  }

  private final Map<Node, Weight> weights = new HashMap<>();

  private TextWeights() {}

  static TextWeights of(Element root) {
    TextWeights weights = new TextWeights();
    root.traverse(weights.new Count());
    return weights;
  }

  /** Returns the characters of an element's text. */
  int text(Element element) {
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

  private final class Count implements NodeVisitor {
    private int links;

    @Override
    public void head(Node node, int depth) {
      if (node.nameIs("a")) {
        links++;
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof TextNode text) {
        long visible = text.getWholeText().chars().filter(c -> !Character.isWhitespace(c)).count();
        weight(node).text = (int) visible;
        weight(node).linked = links > 0 ? (int) visible : 0;
      } else if (node instanceof Element element) {
        weigh(element);
      }
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
      weight.headings += element.nameIs("li") || element.normalName().matches("h[1-6]") ? 1 : 0;
      links -= element.nameIs("a") ? 1 : 0;
    }
  }
}
