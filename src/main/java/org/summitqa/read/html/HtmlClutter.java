package org.summitqa.read.html;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.summitqa.text.TextFolding;

/**
 * Finds what of a page is not its text: first what no reader sees, then what stands around an
 * article, told by element, role and name. Nothing that holds a good part of the page's text is
 * dropped, whatever its name.
 */
final class HtmlClutter {
  /** What holds more than this share of the text outside links stays. */
  private static final double MAX_CLUTTER_SHARE = 0.3;

  /** A list is one of links where links are this share of its text. */
  private static final double LINKED = 0.8;

  private static final String INVISIBLE =
      "script, style, template, noscript, svg, math, head, [hidden], [aria-hidden=true]";
  private static final String CLUTTER =
      "nav, aside, footer, form, button, input, select, textarea, dialog, iframe, object, embed,"
          + " video, audio, canvas, header, [role=navigation], [role=banner], [role=contentinfo],"
          + " [role=complementary], [role=search], [role=dialog], [role=alertdialog], [role=menu],"
          + " [rel=author], [itemprop=author]";
  private static final Set<String> ROOTS = Set.of("body", "main", "article");
  private static final List<String> NAMING = List.of("class", "id", "data-e2e", "data-component");
  private static final Pattern CAMEL = Pattern.compile("([a-z])([A-Z])");
  private static final Pattern NOT_WORD = Pattern.compile("[^a-z0-9]+");
  private static final Pattern ROLE =
      Pattern.compile(".{0,20}(记者|通讯员|编辑|作者)|(?i).{0,20}(correspondent|reporter|editor)");
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

  /** Returns what no reader sees. Nothing is cut from the tree, which would take quadratic time. */
  static Set<Element> invisible(Element body) {
    Set<Element> dropped = new HashSet<>(body.select(INVISIBLE));
    for (Element styled : body.select("[style]")) {
      String style = styled.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
      if (style.contains("display:none") || style.contains("visibility:hidden")) {
        dropped.add(styled);
      }
    }
    dropped.remove(body);
    return dropped;
  }

  /** Returns what stands around the article. Captions are the text of a picture and are not. */
  static Set<Element> around(Element body, TextWeights weights, Set<Element> captions) {
    double most = MAX_CLUTTER_SHARE * weights.prose(body);
    Set<Element> dropped = new HashSet<>();
    for (Element element : body.select(CLUTTER)) {
      boolean ownHeader = element.nameIs("header") && element.closest("article, main") != null;
      if (!ownHeader && weights.prose(element) <= most) {
        dropped.add(element);
      }
    }
    for (Element element : body.select("[class], [id], [data-e2e], [data-component]")) {
      if (isNamedClutter(element)
          && !captions.contains(element)
          && weights.prose(element) <= most) {
        dropped.add(element);
      }
    }
    addLists(body, weights, dropped);
    return dropped;
  }

  private static boolean isNamedClutter(Element element) {
    return !ROOTS.contains(element.normalName())
        && NAMING.stream().map(element::attr).anyMatch(HtmlClutter::isClutterName);
  }

  private static boolean isClutterName(String names) {
    if (names.isEmpty() || names.length() > 500) {
      return false;
    }
    String words = CAMEL.matcher(names).replaceAll("$1-$2").toLowerCase(Locale.ROOT);
    return NOT_WORD.splitAsStream(words).anyMatch(NAMES::contains);
  }

  private static void addLists(Element body, TextWeights weights, Set<Element> dropped) {
    for (Element list : body.select("ul, ol, dl, table")) {
      boolean byline = !list.nameIs("table") && isByline(list, weights);
      if (weights.isLinked(list, LINKED) || byline) {
        dropped.add(list);
      }
    }
    for (Element element : body.select("div, section, p")) {
      boolean small = weights.text(element) <= 300 && weights.holders(element) <= 4;
      if (small && weights.isLinked(element, 0.6) && element.text().contains("://")) {
        dropped.add(element);
      }
    }
  }

  /** Tells whether a list names the article's authors: a few short lines, one of them a role. */
  private static boolean isByline(Element list, TextWeights weights) {
    return weights.text(list) <= 80
        && weights.headings(list) <= 12
        && list.childNodeSize() <= 40
        && list.children().stream()
            .map(Element::text)
            .anyMatch(
                line ->
                    line.length() < 120 && ROLE.matcher(TextFolding.simplified(line)).matches());
  }
}
