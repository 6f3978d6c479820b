package org.summitqa.page;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Collectors;

/** The rules of WCAG 2.2, A and AA, that a program can check. */
final class Axe {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private Axe() {}

  /** Fails where the page as it is now breaks a rule. */
  static void check(Tab tab) {
    check(tab.look().toString(), new AxeBuilder(tab.page()).withTags(RULES));
  }

  /** Fails where a state of the page breaks a rule, light or dark: only colours differ. */
  static void check(Tab tab, String state) {
    String what = tab.look() + ", " + state;
    tab.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    check(what, new AxeBuilder(tab.page()).withTags(RULES));
    tab.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    check(what + " in dark", new AxeBuilder(tab.page()).withRules(List.of("color-contrast")));
  }

  private static void check(String what, AxeBuilder axe) {
    List<Rule> broken = axe.setLegacyMode(true).analyze().getViolations();
    if (!broken.isEmpty()) {
      throw new AssertionError(
          "%s breaks %d rules:\n%s"
              .formatted(
                  what,
                  broken.size(),
                  broken.stream().map(Axe::text).collect(Collectors.joining("\n"))));
    }
  }

  private static String text(Rule rule) {
    return rule.getNodes().stream()
        .map(node -> "  %s: %s".formatted(node.getTarget(), summary(node)))
        .collect(Collectors.joining("\n", "%s (%s)\n".formatted(rule.getId(), rule.getHelp()), ""));
  }

  private static String summary(CheckedNode node) {
    return node.getFailureSummary().replaceAll("\\s*\\n\\s*", " ");
  }
}
