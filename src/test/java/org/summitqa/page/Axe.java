package org.summitqa.page;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import java.util.List;
import java.util.stream.Collectors;

/** The rules of WCAG 2.2, A and AA, that a program can check. */
final class Axe {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private Axe() {}

  /** Fails where the page as it is now breaks a rule. */
  static void check(Tab tab) {
    List<Rule> broken = new AxeBuilder(tab.page()).withTags(RULES).analyze().getViolations();
    if (!broken.isEmpty()) {
      throw new AssertionError(
          "%s breaks %d rules:\n%s"
              .formatted(
                  tab.look(),
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
