package org.summitqa.dedup;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.summitqa.text.Language;

/**
 * The hashes that stand for a text.
 *
 * <p>A text is cut into shingles, runs of tokens that overlap (Broder, On the resemblance and
 * containment of documents, 1997), and of every window of shingles the one with the least hash is
 * kept: MinHash, but of each neighbourhood instead of the whole. So the number kept grows with the
 * text, and the share of a short text's prints that a long one has estimates how much of it the
 * long one contains, which is what a cut asks for.
 *
 * <p>Chosen by trial on articles edited in twenty ways, one half of them held back. Share of the
 * edited ones that are found while no two others are taken for one, both halves:
 *
 * <ul>
 *   <li>SimHash of 64 bits (Charikar, Similarity estimation techniques, 2002): .62 and .62; no cut
 *       and no half-edited text is near enough
 *   <li>128 hashes of MinHash by resemblance: .86 and .83, nothing of a third or less of a text; in
 *       32 bands of 4 (Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, 2014), by which
 *       alone a large corpus can be searched, .86 and .83
 *   <li>the same by containment: .98 and .95 where all are compared with all, but the bands find
 *       .86 and .87
 *   <li>these prints: .98 and .95, with the keys
 * </ul>
 *
 * @param prints in text order, each once; none where the text is too short to tell
 * @param facts numbers with the two tokens before each, also those in Chinese that count something,
 *     sorted, each once
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record ShingleFingerprints(int[] prints, int[] facts) {
  /** Of two in eleven prints a key is made. */
  private static final int KEY_WINDOW = 10;

  private static final String HAN_DIGITS = "〇零一二三四五六七八九十百千万亿两";

  /** What numbers in Chinese count that are the news: 十八度, 三月, 五千元; 一个 is a word. */
  private static final String COUNTED = "度级月日年点元人米倍成分";

  static ShingleFingerprints of(String text) {
    List<String> tokens = NormalizedText.tokens(text);
    Cut cut = Language.of(text) == Language.ZH ? Cut.CHINESE : Cut.ENGLISH;
    return tokens.size() < cut.least
        ? new ShingleFingerprints(new int[0], new int[0])
        : new ShingleFingerprints(prints(tokens, cut), facts(tokens));
  }

  private static int[] prints(List<String> tokens, Cut cut) {
    int[] hashes =
        IntStream.rangeClosed(0, tokens.size() - cut.shingle)
            .map(at -> hash(tokens.subList(at, at + cut.shingle)))
            .toArray();
    int[] chosen = Winnowing.of(hashes, cut.window);
    return Arrays.stream(chosen).map(at -> hashes[at]).distinct().toArray();
  }

  private static int[] facts(List<String> tokens) {
    IntStream.Builder facts = IntStream.builder();
    int at = 2;
    while (at < tokens.size()) {
      int end = endOfNumber(tokens, at);
      if (end > at) {
        facts.add(hash(tokens.subList(at - 2, end)));
      }
      at = Math.max(at + 1, end);
    }
    return facts.build().distinct().sorted().toArray();
  }

  /** Returns where a number ends that begins at a token; the token's own place where none does. */
  private static int endOfNumber(List<String> tokens, int at) {
    if (Character.isDigit(tokens.get(at).charAt(0))) {
      return at + 1;
    }
    int end = at;
    while (end < tokens.size() && HAN_DIGITS.contains(tokens.get(end))) {
      end++;
    }
    return end < tokens.size() && COUNTED.contains(tokens.get(end)) ? end : at;
  }

  static int[] keys(int[] prints) {
    return Arrays.stream(Winnowing.of(prints, KEY_WINDOW)).map(at -> prints[at]).toArray();
  }

  /** The last step of MurmurHash3 (Appleby), 64 bits, spreads what List.hashCode leaves close. */
  private static int hash(List<String> tokens) {
    long hash = 0;
    for (String token : tokens) {
      hash = (hash + token.hashCode()) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 32;
    }
    hash = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
    hash = (hash ^ (hash >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return (int) (hash >>> 32);
  }

  /** How texts of a language are cut: tokens are characters in one, words in the other. */
  private enum Cut {
    CHINESE(40, 5, 8),
    ENGLISH(25, 3, 4);

    /** Tokens below which a text is as good as a headline: two papers may well have the same. */
    private final int least;

    /** Tokens of a shingle. */
    private final int shingle;

    /** Shingles of a window: of two in {@code window + 1} the hash is kept. */
    private final int window;

    Cut(int least, int shingle, int window) {
      this.least = least;
      this.shingle = shingle;
      this.window = window;
    }
  }
}
