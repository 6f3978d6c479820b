package org.summitqa.prompt;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.text.Language;

/**
 * A prompt file: a note to its editor, then the line {@code # System} and the rules, then the line
 * {@code # User} and what is asked, with {@code {{placeholders}}}, then the lines that these are
 * filled with, each behind a line {@code # Name}.
 */
final class PromptTemplate {
  private static final Pattern PARTS =
      Pattern.compile("(?:^|\n)# System\n(?<system>.*?)\n# User\n(?<user>.*)", Pattern.DOTALL);
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(.*?)}}");

  private final String system;
  private final String user;
  private final Map<String, String> lines;

  private PromptTemplate(String system, String user, Map<String, String> lines) {
    this.system = system;
    this.user = user;
    this.lines = Map.copyOf(lines);
  }

  /**
   * Reads a prompt file.
   *
   * @param content the file's text
   * @param shape what it has to have; of its lines it may lack any
   * @throws IllegalArgumentException if a part or a placeholder is missing, unknown, or where it
   *     must not be; the message names it
   */
  static PromptTemplate parse(String content, PromptShape shape) {
    Matcher parts = PARTS.matcher(content.replace("\r\n", "\n").replace("\uFEFF", ""));
    if (!parts.find()) {
      throw new IllegalArgumentException(
          "has no line \"# System\" with a line \"# User\" after it; each begins a part");
    }
    String system = parts.group("system").strip();
    for (String name : names(system)) {
      throw new IllegalArgumentException(
          "has {{%s}} in its system part, which has to stay the same for every question"
              .formatted(name));
    }
    Map<String, String> rest = split(parts.group("user"), shape.lines().keySet());
    String user = Objects.requireNonNull(rest.remove(""));
    check(user, shape.placeholders(), "");
    rest.forEach(
        (name, line) ->
            check(line, shape.lines().getOrDefault(name, Set.of()), " in its part # " + name));
    return new PromptTemplate(system, user, rest);
  }

  /** Returns the parts of a text by their names; what stands before the first has no name. */
  private static Map<String, String> split(String text, Set<String> names) {
    Map<String, String> parts = new HashMap<>();
    StringBuilder part = new StringBuilder();
    String name = "";
    for (String line : text.lines().toList()) {
      if (line.startsWith("# ") && names.contains(line.substring(2).strip())) {
        parts.put(name, part.toString().strip());
        part.setLength(0);
        name = line.substring(2).strip();
      } else {
        part.append(line).append('\n');
      }
    }
    parts.put(name, part.toString().strip());
    return parts;
  }

  private static void check(String text, Set<String> expected, String where) {
    Set<String> found = names(text);
    for (String name : found) {
      if (!expected.contains(name)) {
        throw new IllegalArgumentException(
            "has the unknown placeholder {{%s}}%s; known are %s"
                .formatted(name, where, shown(expected)));
      }
    }
    for (String name : new TreeSet<>(expected)) {
      if (!found.contains(name)) {
        throw new IllegalArgumentException("lacks the placeholder {{%s}}%s".formatted(name, where));
      }
    }
  }

  /** Returns this prompt, its lines that are missing taken from another. */
  PromptTemplate completedBy(PromptTemplate other) {
    Map<String, String> all = new HashMap<>(other.lines);
    all.putAll(lines);
    return new PromptTemplate(system, user, all);
  }

  /** Returns the names of its lines. */
  Set<String> lineNames() {
    return lines.keySet();
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
    return names.isEmpty() ? "none" : "{{" + String.join("}}, {{", new TreeSet<>(names)) + "}}";
  }

  /** Returns the prompt with its placeholders filled. */
  Prompt fill(Map<String, String> values) {
    return new Prompt(system, filled(user, values));
  }

  /** Returns one of the lines with its placeholders filled. */
  String line(String name, Map<String, String> values) {
    return filled(Objects.requireNonNull(lines.get(name), name), values);
  }

  /** Returns the line that is named after a language. */
  String line(Language language) {
    return line(language == Language.ZH ? "Chinese" : "English", Map.of());
  }

  // In one pass: a value is never filled again.
  private static String filled(String text, Map<String, String> values) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(values.getOrDefault(match.group(1), "")));
  }
}
