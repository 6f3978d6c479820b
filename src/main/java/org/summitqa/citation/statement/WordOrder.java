package org.summitqa.citation.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.text.Language;
import org.summitqa.text.Span;

/**
 * The pieces that a sentence has in common with a quote of its language, in the order of both. Two
 * pieces that changed places around something that both have between them, such as a verb or a
 * preposition, mean that somebody does what is done to them: 习近平向拜登提出 for 拜登向习近平提出.
 */
public final class WordOrder {
  private static final Pattern PASSIVE =
      Pattern.compile(
          "被|受到|受|遭|由(?!于)|获得|导致|造成|致使|\\bby\\b|\\b(?:led|leads?|due|caus\\w*|result\\w*)\\b");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'-]+");
  private static final String TURNING = "向对从把将为给让被使要请邀访由于";
  private static final String LEANING = "的了一在是和与及也还并就着过中上时后前个会有来去这那他她等两国方都同不";
  private static final int ORDER_WINDOW = 3;

  private final String mine;
  private final String theirs;
  private final int shortest;
  private final List<Piece> pieces = new ArrayList<>();

  private WordOrder(String mine, String theirs, int shortest) {
    this.mine = mine;
    this.theirs = theirs;
    this.shortest = shortest;
    for (int at = 0; at < mine.length(); ) {
      int length = longest(at);
      if (length >= shortest) {
        pieces.add(new Piece(at, length));
      }
      at += Math.max(1, length);
    }
  }

  /** Returns the stretch of a clause in which two pieces changed places, where they did. */
  public static Optional<Span> turned(String clause, String quote, Language language) {
    if (language == Language.ZH) {
      return PASSIVE.matcher(clause + quote).find()
          ? Optional.empty()
          : new WordOrder(clause, quote, 2).turned();
    }
    if (PASSIVE.matcher(clause).find() != PASSIVE.matcher(quote).find()) {
      return Optional.empty();
    }
    Map<String, Character> symbols = new HashMap<>();
    return new WordOrder(symbols(clause, symbols), symbols(quote, symbols), 1)
        .turned()
        .map(stretch -> ofWords(stretch, clause));
  }

  /** Returns where the words of some symbols stand in a clause. */
  private static Span ofWords(Span symbols, String clause) {
    List<Span> words = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (Matcher word = WORD.matcher(clause); word.find(); ) {
      if (known.addAll(EnglishWords.content(List.of(word.group())))) {
        words.add(new Span(word.start(), word.end()));
      }
    }
    return new Span(words.get(symbols.start()).start(), words.get(symbols.end() - 1).end());
  }

  // Words become symbols of one character, so that both languages are read in the same way.
  private static String symbols(String text, Map<String, Character> known) {
    StringBuilder symbols = new StringBuilder();
    List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
    for (String word : EnglishWords.content(words)) {
      symbols.append((char) known.computeIfAbsent(word, w -> (char) (0x4E00 + known.size())));
    }
    return symbols.toString();
  }

  private int longest(int at) {
    int length = 0;
    while (at + length < mine.length()
        && Character.isLetterOrDigit(mine.charAt(at + length))
        && theirs.contains(mine.substring(at, at + length + 1))) {
      length++;
    }
    return length;
  }

  private Optional<Span> turned() {
    for (int i = 0; i < pieces.size(); i++) {
      for (int k = i + 1; k < Math.min(pieces.size(), i + ORDER_WINDOW + 1); k++) {
        if (turned(pieces.get(i), pieces.get(k))) {
          Piece last = pieces.get(k);
          return Optional.of(new Span(pieces.get(i).start, last.start + last.length));
        }
      }
    }
    return Optional.empty();
  }

  private boolean turned(Piece first, Piece second) {
    int firstThere = theirs.lastIndexOf(first.text());
    int secondThere = theirs.indexOf(second.text());
    if (secondThere + second.length > firstThere
        || theirs.indexOf(first.text()) < theirs.lastIndexOf(second.text())) {
      return false;
    }
    String between = mine.substring(first.start + first.length, second.start);
    return hasInCommon(between, theirs.substring(secondThere + second.length, firstThere));
  }

  private boolean hasInCommon(String mid, String midThere) {
    for (int i = 0; i + shortest <= mid.length(); i++) {
      String part = mid.substring(i, i + shortest);
      if (part.chars().allMatch(Character::isLetter)
          && part.chars().anyMatch(c -> LEANING.indexOf(c) < 0)
          && midThere.contains(part)) {
        return true;
      }
    }
    return mid.length() <= ORDER_WINDOW
        && midThere.length() <= ORDER_WINDOW
        && mid.chars().anyMatch(c -> TURNING.indexOf(c) >= 0 && midThere.indexOf(c) >= 0);
  }

  /** A run of characters that both have. */
  private final class Piece {
    private final int start;
    private final int length;

    Piece(int start, int length) {
      this.start = start;
      this.length = length;
    }

    String text() {
      return mine.substring(start, start + length);
    }
  }
}
