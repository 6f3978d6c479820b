package org.summitqa.archive;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.summitqa.language.SentenceBoundaries;
import org.summitqa.text.Span;

/** Tells what changed between two versions of a text, sentence by sentence. */
public final class TextChanges {
  /** Beyond so many sentences of either text the comparison would take long. */
  private static final int MAX_SENTENCES = 5000;

  private static final Pattern LINE = Pattern.compile("[^\\n]+");

  private TextChanges() {}

  /**
   * Compares two versions by the method of Myers (An O(ND) Difference Algorithm and Its Variations,
   * 1986). Texts of more than 5,000 sentences are one change.
   *
   * @param older the older text
   * @param newer the newer one
   * @return the changes in order; none where the texts are the same
   */
  public static List<TextChange> between(String older, String newer) {
    if (older.equals(newer)) {
      return List.of();
    }
    List<String> before = sentences(older);
    List<String> after = sentences(newer);
    if (before.size() > MAX_SENTENCES || after.size() > MAX_SENTENCES) {
      return List.of(new TextChange(0, older, 0, newer));
    }
    return DiffUtils.diff(before, after).getDeltas().stream()
        .map(delta -> change(delta, before, after))
        .toList();
  }

  /** White space belongs to what stands before it: alone it would be alike everywhere. */
  private static List<String> sentences(String text) {
    List<Integer> starts = new ArrayList<>();
    LINE.matcher(text)
        .results()
        .map(line -> new Span(line.start(), line.end()))
        .forEach(line -> addStarts(text, line, starts));
    List<String> sentences = new ArrayList<>();
    int from = 0;
    for (int start : starts) {
      if (start > from && !text.substring(from, start).isBlank()) {
        sentences.add(text.substring(from, start));
        from = start;
      }
    }
    sentences.add(text.substring(from));
    return sentences;
  }

  private static void addStarts(String text, Span line, List<Integer> starts) {
    SentenceBoundaries boundaries = new SentenceBoundaries(text, line);
    int at = line.start();
    while (at < line.end()) {
      starts.add(at);
      at = boundaries.next(at);
      while (at < line.end() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
    }
  }

  private static TextChange change(
      AbstractDelta<String> delta, List<String> before, List<String> after) {
    int source = delta.getSource().getPosition();
    int target = delta.getTarget().getPosition();
    return new TextChange(
        length(before.subList(0, source)),
        String.join("", delta.getSource().getLines()),
        length(after.subList(0, target)),
        String.join("", delta.getTarget().getLines()));
  }

  private static int length(List<String> sentences) {
    return sentences.stream().mapToInt(String::length).sum();
  }
}
