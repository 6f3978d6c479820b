package org.summitqa.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.summitqa.text.Span;

/**
 * A folded text with its numbers in figures, so that all ways of writing one compare as the same:
 * 二〇〇八年 and 2008年, 三百二十万, 320万 and 3,200,000, 两成, 百分之二十 and 20%, 十五日 and 15日. Numerals that stand
 * in words (一些, 第一, 四川, 万一) and those that are a guess (三四十, 几百) stay; see {@link NumberForm}.
 * Every place of the result is one of the text.
 */
public final class NumberFolding {
  private final StringBuilder figures = new StringBuilder();
  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();
  private final List<Numeral> numbers = new ArrayList<>();

  private NumberFolding() {}

  /**
   * A number that was written otherwise than in figures.
   *
   * @param written as the text has it
   * @param span where it stands in the result
   */
  public record Numeral(String written, Span span) {}

  /**
   * Puts the numbers of a text into figures.
   *
   * @param folded the text, folded
   */
  public static NumberFolding of(String folded) {
    NumberFolding result = new NumberFolding();
    Matcher candidate = NumberForm.CANDIDATE.matcher(folded);
    int done = 0;
    int from = 0;
    while (from < folded.length() && candidate.find(from)) {
      NumberForm form = NumberForm.of(folded, candidate.toMatchResult());
      Optional<String> value = form.figures();
      if (value.isPresent()) {
        result.keep(folded, done, candidate.start());
        result.replace(folded, candidate.start(), form.end(), value.get());
        done = form.end();
      }
      from = form.end();
    }
    result.keep(folded, done, folded.length());
    return result;
  }

  private void keep(String text, int start, int end) {
    figures.append(text, start, end);
    for (int at = start; at < end; at++) {
      starts.add(at);
      ends.add(at + 1);
    }
  }

  private void replace(String text, int start, int end, String value) {
    Span span = new Span(figures.length(), figures.length() + value.length());
    numbers.add(new Numeral(text.substring(start, end), span));
    figures.append(value);
    for (int i = 0; i < value.length(); i++) {
      starts.add(start);
      ends.add(end);
    }
  }

  /** Returns the text with its numbers in figures. */
  public String text() {
    return figures.toString();
  }

  /** Returns the numbers that were put into figures, in order. */
  public List<Numeral> numbers() {
    return List.copyOf(numbers);
  }

  /**
   * Returns where a stretch of the result stands in the text; of a part of a number it is the whole
   * number.
   *
   * @param start first code unit of the result
   * @param end one past the last, beyond the first
   */
  public Span span(int start, int end) {
    return new Span(starts.get(start), ends.get(end - 1));
  }
}
