package org.summitqa.prompt;

import java.util.Map;
import java.util.Set;

/**
 * What a prompt file has to have.
 *
 * @param placeholders the names of the user part, all of them and no other
 * @param lines the further parts, by their names, each with its placeholders: lines that a
 *     placeholder of the user part is filled with
 */
record PromptShape(Set<String> placeholders, Map<String, Set<String>> lines) {
  /** Copies both. */
  PromptShape {
    placeholders = Set.copyOf(placeholders);
    lines = Map.copyOf(lines);
  }

  static PromptShape of(String... placeholders) {
    return new PromptShape(Set.of(placeholders), Map.of());
  }
}
