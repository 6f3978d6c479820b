package org.summitqa.read.html;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Finds the elements whose text is a caption: those named so, the box that a picture or player
 * shares with a line or two of text and that begins with the picture, and the small print that
 * follows a picture.
 */
final class HtmlCaptions {
  private static final String NAMED = "figcaption, [class*=caption], [data-testid*=caption]";
  private static final String MEDIA =
      "img, picture, video, audio, iframe, figure, object, embed, [data-e2e=media-player]";

  /** The longest text that a picture's box holds, in characters. */
  private static final int MAX_LENGTH = 300;

  /** How many siblings are looked at, white space between elements included. */
  private static final int SIBLING_WINDOW = 6;

  private static final Set<String> ROOTS = Set.of("body", "main", "article");

  private HtmlCaptions() {}

  static Set<Element> find(Element body, TextWeights weights) {
    Set<Element> captions = new HashSet<>();
    for (Element named : body.select(NAMED)) {
      if (weights.text(named) <= 2 * MAX_LENGTH) {
        captions.add(named);
      }
    }
    for (Element media : body.select(MEDIA)) {
      captions.add(box(media, weights));
      Element small = smallPrint(media, weights);
      if (small != null) {
        captions.add(small);
      }
    }
    captions.remove(body);
    return captions;
  }

  private static Element box(Element media, TextWeights weights) {
    Element box = media;
    Element parent = media.parent();
    while (parent != null && isBox(parent, box, weights)) {
      box = parent;
      parent = parent.parent();
    }
    return weights.text(box) <= MAX_LENGTH ? box : media;
  }

  private static boolean isBox(Element element, Element inner, TextWeights weights) {
    return weights.text(element) <= MAX_LENGTH
        && weights.headings(element) == 0
        && weights.holders(element) <= 2
        && !ROOTS.contains(element.normalName())
        && isFirst(inner, weights);
  }

  /** Tells whether no text stands before a node; siblings far away are not looked at. */
  private static boolean isFirst(Element inner, TextWeights weights) {
    Node before = inner.previousSibling();
    for (int near = 0; near < SIBLING_WINDOW && before != null; near++) {
      if (weights.text(before) > 0) {
        return false;
      }
      before = before.previousSibling();
    }
    return before == null;
  }

  private static @Nullable Element smallPrint(Element media, TextWeights weights) {
    Node sibling = media.nextSibling();
    for (int near = 0;
        near < SIBLING_WINDOW && sibling != null && weights.text(sibling) == 0;
        near++) {
      sibling = sibling.nextSibling();
    }
    Element next = sibling instanceof Element element ? element : null;
    if (next == null || weights.text(next) == 0 || weights.text(next) > MAX_LENGTH) {
      return null;
    }
    if (weights.holders(next) > 4) {
      return null;
    }
    Element small = next.selectFirst("small");
    return small != null && weights.text(small) == weights.text(next) ? next : null;
  }
}
