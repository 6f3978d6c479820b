package org.summitqa.read.html;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.summitqa.read.TextBlock;

/**
 * Finds the article in a page's body. Of the elements that ought to hold it ({@code article},
 * {@code main}, …) the one with most text, if that is a good part of all text; else the smallest
 * element that holds nearly all text.
 */
final class HtmlArticle {
  /** An element named as the article's is believed with this share of the text outside links. */
  private static final double MIN_NAMED_SHARE = 0.4;

  /** Going down, a child is entered that holds this share of its parent's text. */
  private static final double MIN_CHILD_SHARE = 0.85;

  private static final List<String> NAMED =
      List.of("[itemprop=articleBody]", "article, [role=article]", "main, [role=main]");

  private HtmlArticle() {}

  /** Returns the article's blocks in order, none where the page has no text. */
  static List<TextBlock> blocks(Element body) {
    Set<Element> dropped = HtmlClutter.invisible(body);
    TextWeights weights = TextWeights.of(body, dropped);
    Set<Element> captions = HtmlCaptions.find(body, weights);
    dropped.addAll(HtmlClutter.around(body, weights, captions));
    TextWeights left = TextWeights.of(body, dropped);
    return HtmlBlocks.of(root(body, left), captions, dropped);
  }

  private static Element root(Element body, TextWeights weights) {
    int all = weights.prose(body);
    for (String query : NAMED) {
      Element most = body;
      int held = 0;
      for (Element element : body.select(query)) {
        if (weights.prose(element) > held) {
          held = weights.prose(element);
          most = element;
        }
      }
      if (held > 0 && held >= MIN_NAMED_SHARE * all) {
        return most;
      }
    }
    return deepest(body, weights);
  }

  private static Element deepest(Element body, TextWeights weights) {
    Element root = body;
    while (true) {
      Element next = null;
      for (Element child : root.children()) {
        if (child.isBlock() && weights.prose(child) > MIN_CHILD_SHARE * weights.prose(root)) {
          next = child;
        }
      }
      if (next == null || next.normalName().equals("p")) {
        return root;
      }
      root = next;
    }
  }
}
