package org.summitqa.prompt;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A prompt file: a note to its editor, then the line {@code # System} and the rules, then the line
 * {@code # User} and what is asked, with {@code {{placeholders}}}.
 */
final class PromptTemplate {
  private static final Pattern PARTS =
      Pattern.compile("(?:^|\n)# System\n(?<system>.*?)\n# User\n(?<user>.*)", Pattern.DOTALL);
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(.*?)}}");

  private final String system;
  private final String user;

  private PromptTemplate(String system, String user) {
    this.system = system;
    this.user = user;
  }

  /**
   * Reads a prompt file.
   *
   * @param content the file's text
   * @param placeholders the names that the user part has to have, all of them and no other
   * @throws IllegalArgumentException if a part or a placeholder is missing, unknown, or where it
   *     must not be; the message names it
   */
  static PromptTemplate parse(String content, Set<String> placeholders) {
    Matcher parts = PARTS.matcher(content.replace("\r\n", "\n").replace("\uFEFF", ""));
    if (!parts.find()) {
      throw new IllegalArgumentException(
          "has no line \"# System\" with a line \"# User\" after it; each begins a part");
    }
    String system = parts.group("system").strip();
    String user = parts.group("user").strip();
    check(system, user, placeholders);
    return new PromptTemplate(system, user);
  }

  private static void check(String system, String user, Set<String> expected) {
    for (String name : names(system)) {
      throw new IllegalArgumentException(
          "has {{%s}} in its system part, which has to stay the same for every question"
              .formatted(name));
    }
    Set<String> found = names(user);
    for (String name : found) {
      if (!expected.contains(name)) {
        throw new IllegalArgumentException(
            "has the unknown placeholder {{%s}}; known are %s".formatted(name, shown(expected)));
      }
    }
    for (String name : new TreeSet<>(expected)) {
      if (!found.contains(name)) {
        throw new IllegalArgumentException("lacks the placeholder {{%s}}".formatted(name));
      }
    }
  }

  /** Estimates the tokens of the part that stays the same. */
  int systemTokens() {
    return PlainText.tokens(system);
  }

  private static Set<String> names(String text) {
    Set<String> names = new TreeSet<>();
    PLACEHOLDER.matcher(text).results().forEach(match -> names.add(match.group(1)));
    return names;
  }

  private static String shown(Set<String> names) {
    return "{{" + String.join("}}, {{", new TreeSet<>(names)) + "}}";
  }

  /**
   * Returns the prompt with its placeholders filled, in one pass: a value is never filled again.
   */
  Prompt fill(Map<String, String> values) {
    String filled =
        PLACEHOLDER
            .matcher(user)
            .replaceAll(match -> Matcher.quoteReplacement(values.getOrDefault(match.group(1), "")));
    return new Prompt(system, filled);
  }
}
