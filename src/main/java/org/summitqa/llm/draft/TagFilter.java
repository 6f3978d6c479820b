package org.summitqa.llm.draft;

import java.util.Locale;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Passes on a draft, a character at a time, without tags: HTML, template tokens such as {@code
 * <|im_start|>}, and {@code <think>} and an echoed {@code <evidence>} with all that stands in them,
 * also where they never close. Tags that don't belong within a sentence end the line. What stands
 * after the token that ends a model's turn is none of its answer.
 *
 * <p>A {@code </think>} that nothing opened says that all before it was thinking. Sentences that
 * were given out by then stay, since readers have seen them, and they were verified; what had begun
 * is dropped.
 */
final class TagFilter {
  private static final Pattern TAG =
      Pattern.compile("<[/|!]?([\\p{Alpha}_][\\p{Alnum}_]*)[^<>]*>", Pattern.DOTALL);
  private static final Set<String> HIDDEN =
      Set.of("think", "thinking", "thought", "reasoning", "evidence");
  private static final Set<String> INLINE =
      Set.of(
          "b", "strong", "i", "em", "u", "s", "a", "span", "sup", "sub", "code", "mark", "small",
          "font", "img");
  private static final Set<String> END_OF_TURN =
      Set.of("im_end", "endoftext", "end_of_text", "eot_id", "end_of_turn", "eos");
  // Of a link in HTML; a bracket that no tag follows holds the text back no longer.
  private static final int MAX_TAG_LENGTH = 400;

  private final IntConsumer next;
  private final Runnable drop;
  private final StringBuilder held = new StringBuilder();
  private String hidden = "";
  private boolean spoke;
  private boolean over;

  /**
   * Makes a filter.
   *
   * @param next receives what is no tag
   * @param drop is told that what has begun is to be dropped
   */
  TagFilter(IntConsumer next, Runnable drop) {
    this.next = next;
    this.drop = drop;
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
      } else if (c == '\n' || held.length() > MAX_TAG_LENGTH || !mayOpen(held.charAt(1))) {
        release();
      }
    }
  }

  /** Passes on what is held back. */
  void finish() {
    release();
  }

  private static boolean mayOpen(char second) {
    return "/|!_".indexOf(second) >= 0 || (second < 128 && Character.isLetter(second));
  }

  private void closeTag() {
    Matcher tag = TAG.matcher(held.toString());
    if (!tag.matches()) {
      release();
      return;
    }
    boolean closing = held.charAt(1) == '/';
    held.setLength(0);
    String name = tag.group(1).toLowerCase(Locale.ROOT);
    if (HIDDEN.contains(name)) {
      hide(name, closing);
    } else if (END_OF_TURN.contains(name)) {
      over |= spoke && hidden.isEmpty();
    } else if (!INLINE.contains(name)) {
      pass('\n');
    }
  }

  private void hide(String name, boolean closing) {
    if (!closing) {
      hidden = hidden.isEmpty() ? name : hidden;
    } else if (hidden.isEmpty()) {
      drop.run();
    } else if (hidden.equals(name)) {
      hidden = "";
    }
  }

  private void release() {
    String text = held.toString();
    held.setLength(0);
    text.chars().forEach(this::pass);
  }

  private void pass(int c) {
    if (hidden.isEmpty() && !over) {
      spoke |= Character.isLetter(c);
      next.accept(c);
    }
  }
}
