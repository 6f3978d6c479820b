package org.summitqa.prompt;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes for a model what publishers say where they differ, a numbered line each. */
final class SideText {
  private SideText() {}

  /**
   * Writes the sides, numbered from 1 in their order.
   *
   * @param template has the line Side
   */
  static String of(List<Side> sides, PromptTemplate template) {
    return IntStream.range(0, sides.size())
        .mapToObj(i -> template.line("Side", values(i + 1, sides.get(i))))
        .collect(Collectors.joining("\n"));
  }

  private static Map<String, String> values(int number, Side side) {
    return Map.of(
        "number", Integer.toString(number),
        "publisher", PlainText.of(side.publisher()),
        "words", PlainText.of(side.words()),
        "sentence", PlainText.of(side.sentence()));
  }
}
