package org.summitqa.version;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.List;
import java.util.regex.Pattern;

/** Tells what changed between two versions of a text, sentence by sentence. */
public final class TextChanges {
  /** Beyond so many sentences of either text the comparison would take long. */
  private static final int MOST_SENTENCES = 5000;

  /** Empty lines belong to what stands before them: alone they would be alike everywhere. */
  private static final Pattern ENDS = Pattern.compile("(?<=[。！？!?；\\n]|[.] )(?!\\n)");

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
    List<String> before = List.of(ENDS.split(older));
    List<String> after = List.of(ENDS.split(newer));
    if (before.size() > MOST_SENTENCES || after.size() > MOST_SENTENCES) {
      return List.of(new TextChange(0, older, 0, newer));
    }
    return DiffUtils.diff(before, after).getDeltas().stream()
        .map(delta -> change(delta, before, after))
        .toList();
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
