package org.summitqa.ingest;

import org.summitqa.corpus.Span;

/**
 * Finds where the sentences of one block end: after 。！？；… and after . ! ? where English means an
 * end, together with the closing quotes and brackets that follow.
 *
 * <p>A bracket within a sentence and a book title 《…》 are passed over whole: what ends in them does
 * not end the sentence around them. Quotes are watched from the start of the block, since a
 * straight quote, or a curly one set the wrong way round, closes only what has been opened.
 */
final class SentenceEnds {
  private static final String OPENING = "（(【[《";
  private static final String CLOSING = "）)】]》";

  /** How far a bracket is followed; one that closes later than this was never meant as one. */
  private static final int BRACKET_REACH = 200;

  private final String text;
  private final Span block;
  private final EnglishStops stops;
  private boolean straightOpen;
  private boolean swappedOpen;

  SentenceEnds(String text, Span block) {
    this.text = text;
    this.block = block;
    this.stops = new EnglishStops(text, block);
  }

  /**
   * Returns the end, exclusive, of the sentence that starts at {@code from}. To be called in order:
   * each time with what it returned before, the block's start first.
   */
  int next(int from) {
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
      case '”', '’', '」', '』', '）', ')', '】', ']', '》', '〉', '»' -> true;
      case '"' -> straightOpen;
      case '\'' -> at + 1 >= block.end() || !Character.isLetterOrDigit(text.charAt(at + 1));
      case '“' -> swappedOpen || at + 1 == block.end();
      default -> isStop(c);
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
    for (int i = at; i < Math.min(block.end(), at + BRACKET_REACH); i++) {
      char c = text.charAt(i);
      depth += c == open ? 1 : c == close ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return at;
  }

  private static boolean isStop(char c) {
    return "。！？；…!?.｡".indexOf(c) >= 0;
  }
}
