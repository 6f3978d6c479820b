package org.summitqa.language;

import org.summitqa.text.Quotations;
import org.summitqa.text.Span;

/**
 * Finds where the sentences of one block end: after 。！？；… and after . ! ? where English means an
 * end, together with the closing quotes and brackets that follow.
 *
 * <p>A bracket within a sentence and a book title 《…》 are passed over whole: what ends in them does
 * not end the sentence around them. Quotes are watched from the start of the block, since a
 * straight quote, or a curly one set the wrong way round, closes only what has been opened.
 */
public final class SentenceBoundaries {
  private static final String STOPS = "。！？；…!?.｡";
  private static final String CLOSERS = Quotations.CLOSING + "’）)】]》〉»";
  private static final String OPENING = "（(【[《";
  private static final String CLOSING = "）)】]》";

  /** How far a bracket is followed; one that closes later than this was never meant as one. */
  private static final int BRACKET_WINDOW = 200;

  private final String text;
  private final Span block;
  private final EnglishStops stops;
  private boolean straightOpen;
  private boolean swappedOpen;

  /**
   * Reads one block.
   *
   * @param text the text that it stands in
   * @param block its characters
   */
  public SentenceBoundaries(String text, Span block) {
    this.text = text;
    this.block = block;
    this.stops = new EnglishStops(text, block);
  }

  /**
   * Returns the end, exclusive, of the sentence that starts at {@code from}. To be called in order:
   * each time with what it returned before, the block's start first.
   */
  public int next(int from) {
    int at = from;
    while (at < block.end()) {
      int past = pastBracket(at, from);
      if (past > at) {
        at = past;
        continue;
      }
      char c = text.charAt(at);
      watchQuotes(c, at);
      at++;
      if (isStop(c)) {
        int end = pastClosing(pastStops(at));
        if (isEnd(c, at - 1, end, from)) {
          return end;
        }
        at = Math.max(at, end);
      }
    }
    return block.end();
  }

  private boolean isEnd(char stop, int at, int end, int from) {
    if (end >= block.end()) {
      return true;
    }
    char next = text.charAt(end);
    if (stop == '.' || stop == '!' || stop == '?') {
      return stops.end(at, end, from);
    }
    if (stop == '…') {
      return ",，、:：".indexOf(next) < 0 && !Character.isLowerCase(nextVisible(end));
    }
    return true;
  }

  private char nextVisible(int from) {
    for (int at = from; at < block.end(); at++) {
      if (!Character.isWhitespace(text.charAt(at))) {
        return text.charAt(at);
      }
    }
    return ' ';
  }

  private int pastStops(int from) {
    int at = from;
    while (at < block.end() && isStop(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private int pastClosing(int from) {
    int at = from;
    while (at < block.end() && closes(text.charAt(at), at)) {
      watchQuotes(text.charAt(at), at);
      at++;
    }
    return at;
  }

  private boolean closes(char c, int at) {
    return switch (c) {
      case '"' -> straightOpen;
      case '\'' -> at + 1 >= block.end() || !Character.isLetterOrDigit(text.charAt(at + 1));
      case '“' -> swappedOpen || at + 1 == block.end();
      default -> CLOSERS.indexOf(c) >= 0 || isStop(c);
    };
  }

  private void watchQuotes(char c, int at) {
    if (c == '"') {
      straightOpen = !straightOpen;
    } else if (c == '“') {
      swappedOpen = false;
    } else if (c == '”' && opensHere(at)) {
      swappedOpen = true;
    }
  }

  private boolean opensHere(int at) {
    return at == block.start() || text.charAt(at - 1) == '：' || text.charAt(at - 1) == ' ';
  }

  private int pastBracket(int at, int from) {
    int kind = OPENING.indexOf(text.charAt(at));
    if (kind < 0 || (at == from && kind != OPENING.length() - 1)) {
      return at;
    }
    char open = OPENING.charAt(kind);
    char close = CLOSING.charAt(kind);
    int depth = 0;
    for (int i = at; i < Math.min(block.end(), at + BRACKET_WINDOW); i++) {
      char c = text.charAt(i);
      depth += c == open ? 1 : c == close ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return at;
  }

  /** Tells whether a character may end a sentence: 。！？；… and . ! ? in either width. */
  public static boolean isStop(char c) {
    return STOPS.indexOf(c) >= 0;
  }

  /** Tells whether a character closes a quotation or a bracket and nothing else. */
  public static boolean isCloser(char c) {
    return CLOSERS.indexOf(c) >= 0;
  }

  /**
   * Tells whether a mark of English that stands apart from what follows ends a sentence: not after
   * a title or an initial, nor before a small letter. What is told of a text holds for every longer
   * one that begins with it and the word that follows.
   *
   * @param text the sentence and what follows
   * @param at where . ! or ? stands
   * @param next where the text goes on; before its end
   */
  public static boolean endsAt(CharSequence text, int at, int next) {
    boolean spaced = next > at + 1 && Character.isWhitespace(text.charAt(next - 1));
    return new EnglishStops(text, new Span(0, text.length())).ends(at, next, spaced, 0);
  }
}
