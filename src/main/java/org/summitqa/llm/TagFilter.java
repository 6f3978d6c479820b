package org.summitqa.llm;

import java.util.function.IntConsumer;
import java.util.regex.Pattern;

/**
 * Passes on a draft, a character at a time, without tags: template tokens such as {@code
 * <|im_end|>}, and {@code <think>} with all that stands in it. A {@code <} that opens no tag is
 * held back until that is known, then passed on.
 */
final class TagFilter {
  private static final Pattern TAG = Pattern.compile("<[/|]?[\\p{Alpha}_][\\p{Alnum}_ -]*\\|?>");
  private static final Pattern THINKING =
      Pattern.compile("(?i)</?(think|thinking|thought|reasoning)>");
  private static final int LONGEST_TAG = 40;

  private final IntConsumer next;
  private final StringBuilder held = new StringBuilder();
  private boolean thinking;

  TagFilter(IntConsumer next) {
    this.next = next;
  }

  void accept(char c) {
    if (c == '<') {
      release();
      held.append(c);
    } else if (held.isEmpty()) {
      pass(c);
    } else {
      held.append(c);
      if (c == '>') {
        closeTag();
      } else if (c == '\n' || held.length() > LONGEST_TAG) {
        release();
      }
    }
  }

  /** Passes on what is held back. */
  void finish() {
    release();
  }

  private void closeTag() {
    String tag = held.toString();
    if (THINKING.matcher(tag).matches()) {
      thinking = !tag.startsWith("</");
      held.setLength(0);
    } else if (TAG.matcher(tag).matches()) {
      held.setLength(0);
    } else {
      release();
    }
  }

  private void release() {
    held.chars().forEach(this::pass);
    held.setLength(0);
  }

  private void pass(int c) {
    if (!thinking) {
      next.accept(c);
    }
  }
}
