package org.summitqa.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;

/** What a reader does at the page, by the names that they see or hear. */
final class Visitor {
  /** Is answered from the articles. */
  static final String FENTANYL = "拜登怎么说芬太尼的前体化学品？";

  /** Is answered from the articles, too. */
  static final String HOURS = "王毅与布林肯、沙利文会晤总计多长时间？";

  /** Is answered by three sentences, of three sources in two articles. */
  static final String AGREED = "两国元首就芬太尼达成了什么？";

  /** Is not in the articles. */
  static final String WEATHER = "今天天气怎么样？";

  private static final String SUGGESTIONS = "{\"questions\":[\"中美元首会晤在哪里举行？\"]}";

  private final Tab tab;
  private final Page page;

  private Visitor(Tab tab, Page page) {
    this.tab = tab;
    this.page = page;
  }

  /** Opens the page in a profile of its own. */
  static Visitor at(Tabs tabs, Look look) {
    return at(tabs.tab(look), "/");
  }

  /** Opens a path of the service, where the same questions are always suggested. */
  static Visitor at(Tab tab, String path) {
    tab.context()
        .route(
            address -> address.contains("/suggestions?"),
            route ->
                route.fulfill(
                    new FulfillOptions().setContentType("application/json").setBody(SUGGESTIONS)));
    return new Visitor(tab.open(path), tab.page());
  }

  /** Opens the page in another tab of the same profile. */
  Visitor again() {
    Page other = tab.context().newPage();
    other.navigate(page.url().replaceFirst("[?#].*", ""));
    return new Visitor(tab, other);
  }

  Tab tab() {
    return tab;
  }

  Page page() {
    return page;
  }

  /** Returns where a question is written. */
  Locator question() {
    return page.getByRole(AriaRole.TEXTBOX, named(in("Your question", "你的问题")).setExact(true));
  }

  /** Sends a question. */
  void ask(String text) {
    question().fill(text);
    question().press("Enter");
  }

  /** Sends a question, and waits until its answer is complete. */
  Visitor has(String text) {
    ask(text);
    awaitAnswer(text);
    return this;
  }

  /** Waits until the answer to the last question is complete. */
  void awaitAnswer(String text) {
    Locator turn = page.getByRole(AriaRole.MAIN).locator("section[aria-busy=false]").last();
    turn.filter(new Locator.FilterOptions().setHasText(text))
        .getByRole(
            AriaRole.GROUP,
            new Locator.GetByRoleOptions().setName(in("What to do with this answer", "对这个回答的操作")))
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
  }

  Locator button(String english, String chinese) {
    return page.getByRole(AriaRole.BUTTON, named(in(english, chinese)).setExact(true));
  }

  Locator button(String name) {
    return button(name, name);
  }

  /** Returns the tabs that open a view of an answer, of the first turn first. */
  Locator tab(String english, String chinese) {
    return page.getByRole(AriaRole.TAB, named(in(english, chinese)).setExact(true));
  }

  Locator link(String name) {
    return page.getByRole(AriaRole.LINK, named(name).setExact(true));
  }

  /** Returns the marks of citations in the text of answers. */
  Locator chips() {
    return page.locator("[role=doc-noteref]");
  }

  /** Returns what asks before something is lost, or for a name. */
  Locator dialog() {
    return page.locator("prompt-dialog").getByRole(AriaRole.DIALOG);
  }

  /** Returns the links to conversations, in their order. */
  Locator history() {
    return page.getByRole(AriaRole.REGION, named(in("Conversations", "对话")).setExact(true))
        .getByRole(AriaRole.LINK);
  }

  /** Opens the menu of a conversation, and takes an entry of it. */
  void take(String conversation, String entry) {
    button("More for " + conversation, "更多操作：" + conversation).click();
    button(entry).locator("visible=true").click();
  }

  /** Returns the texts and the links of questions, answers and sources, in their order. */
  List<String> record() {
    return page.locator(".turn > h2, .answer, .sources, details, .turn a")
                .evaluateAll(
                    """
            all => all.filter((one) => !one.closest(".found"))
              .map((one) => one.href ? `${one.textContent} ${one.href}` : one.textContent.trim())
            """)
            instanceof List<?> texts
        ? texts.stream().map(String::valueOf).toList()
        : List.of();
  }

  private String in(String english, String chinese) {
    return tab.look().isChinese() ? chinese : english;
  }

  private Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
