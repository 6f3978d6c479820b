package org.summitqa.dedup;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether two articles print one text: whether the longer one holds enough of the shorter
 * (Broder's containment, estimated from their {@link ShingleFingerprints}).
 *
 * <p>Three things are no printings however much they share. Two days' weather or markets are one
 * template: most of their numbers differ where their words agree, while a correction changes a few.
 * A digest holds many texts whole: a text that was cut stands at the head of the longer one. And
 * two agencies that report one speech share its words: they need more to be taken for the same.
 */
final class DuplicateMatcher {
  /** Shared prints below which a share means nothing: some 25 characters. */
  private static final int MIN_SHARED = 6;

  /** The share of the numbers of the text with fewer that has to agree. */
  private static final double MIN_FACTS = 0.6;

  /** The same where nearly all words agree, and a few numbers may be what was corrected. */
  private static final double MIN_FACTS_OF_NEARLY_ALL = 0.3;

  /** The share of a text that is nearly all. */
  private static final double MIN_NEARLY_ALL = 0.85;

  /** Numbers below which a misprint beside one makes a large share. */
  private static final int MIN_FACTS_FOR_SHARE = 4;

  /** How many may differ in any case: a correction may change the one number of a text. */
  private static final int CHANGED_FACTS = 1;

  /** How many times as long a text is of which the other would be a cut. */
  private static final double CUT = 2;

  /** What may stand before a cut text in the longer one, as a share of that. */
  private static final double BEFORE_CUT = 0.15;

  private final StorySettings settings;

  DuplicateMatcher(StorySettings settings) {
    this.settings = settings;
  }

  boolean same(FingerprintedArticle one, FingerprintedArticle other) {
    return one.length() <= other.length() ? holds(other, one) : holds(one, other);
  }

  private boolean holds(FingerprintedArticle longer, FingerprintedArticle shorter) {
    int[] places = shared(longer.sorted(), shorter.sorted());
    double least = least(longer.imprint().agency(), shorter.imprint().agency());
    return places.length >= Math.max(MIN_SHARED, least * shorter.length())
        && factsAgree(
            longer.imprint(),
            shorter.imprint(),
            places.length >= MIN_NEARLY_ALL * shorter.length()
                ? MIN_FACTS_OF_NEARLY_ALL
                : MIN_FACTS)
        && (longer.length() < CUT * shorter.length() || isHead(longer, shorter, places));
  }

  private double least(@Nullable Agency one, @Nullable Agency other) {
    if (one == null || other == null) {
      return settings.minLikeness();
    }
    return one == other ? settings.minLikenessSameAgency() : settings.minLikenessOtherAgency();
  }

  private static boolean isHead(
      FingerprintedArticle longer, FingerprintedArticle shorter, int[] places) {
    Arrays.sort(places);
    return places[places.length / 2] <= 0.5 * shorter.length() + BEFORE_CUT * longer.length();
  }

  private static boolean factsAgree(
      ArticleFingerprint one, ArticleFingerprint other, double least) {
    int fewer = Math.min(one.facts().length, other.facts().length);
    int shared = shared(wide(one.facts()), wide(other.facts())).length;
    return fewer - shared <= CHANGED_FACTS
        || shared >= (fewer < MIN_FACTS_FOR_SHARE ? MIN_FACTS_OF_NEARLY_ALL : least) * fewer;
  }

  private static long[] wide(int[] facts) {
    return Arrays.stream(facts).mapToLong(fact -> (long) fact << 32).toArray();
  }

  /** Returns where in the longer text the prints stand that both have. */
  private static int[] shared(long[] longer, long[] shorter) {
    int[] places = new int[shorter.length];
    int count = 0;
    int i = 0;
    int j = 0;
    while (i < longer.length && j < shorter.length) {
      int order = Integer.compare((int) (longer[i] >> 32), (int) (shorter[j] >> 32));
      if (order == 0) {
        places[count++] = (int) longer[i];
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return Arrays.copyOf(places, count);
  }
}
