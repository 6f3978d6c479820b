package org.summitqa.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Takes out of a page what is not its text: first what no reader sees, then what stands around an
 * article, told by element, role and name. Nothing that holds a good part of the page's text goes,
 * whatever its name.
 */
final class HtmlClutter {
  /** What holds more than this share of the text outside links stays. */
  private static final double TOO_MUCH = 0.3;

  /** A list is one of links where links are this share of its text. */
  private static final double LINKED = 0.8;

  private static final String INVISIBLE =
      "script, style, template, noscript, svg, math, head, [hidden], [aria-hidden=true]";
  private static final String CLUTTER =
      "nav, aside, footer, form, button, input, select, textarea, dialog, iframe, object, embed,"
          + " video, audio, canvas, header, [role=navigation], [role=banner], [role=contentinfo],"
          + " [role=complementary], [role=search], [role=dialog], [role=alertdialog], [role=menu],"
          + " [rel=author], [itemprop=author]";
  private static final Set<String> NAMES =
      Set.of(
          "ad",
          "ads",
          "advert",
          "advertisement",
          "advertising",
          "adslot",
          "related",
          "recommend",
          "recommended",
          "recommendations",
          "recirc",
          "share",
          "sharing",
          "social",
          "cookie",
          "cookies",
          "consent",
          "gdpr",
          "newsletter",
          "subscribe",
          "subscription",
          "breadcrumb",
          "breadcrumbs",
          "comments",
          "promo",
          "sidebar",
          "byline",
          "sponsor",
          "sponsored",
          "outbrain",
          "taboola",
          "popup",
          "modal",
          "pagination",
          "trending",
          "navbar",
          "masthead",
          "mostread",
          "footer",
          "copyright",
          "toolbar",
          "banner");

  private HtmlClutter() {}

  /** Takes out what no reader sees. */
  static void removeInvisible(Element body) {
    body.select(INVISIBLE).remove();
    for (Element styled : body.select("[style]")) {
      String style = styled.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
      if (style.contains("display:none") || style.contains("visibility:hidden")) {
        styled.remove();
      }
    }
  }

  /** Takes out what stands around the article. Captions are the text of a picture and stay. */
  static void remove(Element body, TextWeights weights, Set<Element> captions) {
    double most = TOO_MUCH * weights.prose(body);
    for (Element element : body.select(CLUTTER)) {
      boolean ownHeader = element.nameIs("header") && element.closest("article, main") != null;
      if (!ownHeader && weights.prose(element) <= most) {
        element.remove();
      }
    }
    for (Element element : body.select("[class], [id], [data-e2e], [data-component]")) {
      if (isNamedClutter(element)
          && !captions.contains(element)
          && weights.prose(element) <= most) {
        element.remove();
      }
    }
    removeLists(body, weights);
  }

  private static boolean isNamedClutter(Element element) {
    return !element.is("body, main, article")
        && List.of("class", "id", "data-e2e", "data-component").stream()
            .map(element::attr)
            .anyMatch(HtmlClutter::isClutterName);
  }

  private static boolean isClutterName(String names) {
    if (names.length() > 500) {
      return false;
    }
    String words = names.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    for (String word : words.split("[^a-z0-9]+", -1)) {
      if (NAMES.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static void removeLists(Element body, TextWeights weights) {
    for (Element list : body.select("ul, ol, dl, table")) {
      boolean top = !list.nameIs("table") && isByline(list, weights);
      if (weights.isLinked(list, LINKED) || top) {
        list.remove();
      }
    }
    for (Element element : body.select("div, section, p")) {
      boolean small = weights.text(element) <= 300;
      if (small && weights.isLinked(element, 0.6) && element.text().contains("://")) {
        element.remove();
      }
    }
  }

  /** Tells whether a list names the article's authors: a few short lines, one of them a role. */
  private static boolean isByline(Element list, TextWeights weights) {
    return weights.text(list) <= 80
        && list.select("li").stream()
            .map(Element::text)
            .anyMatch(
                line ->
                    line.matches(
                        ".{0,20}(记者|記者|通讯员|编辑|作者)|(?i).{0,20}(correspondent|reporter|editor)"));
  }
}
