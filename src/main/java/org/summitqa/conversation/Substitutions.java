package org.summitqa.conversation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.summitqa.conversation.Substitution.Kind;

/**
 * Tells by comparison what the words of a follow-up were taken for. A question that was made to
 * stand alone has the words either of the follow-up, with names in place of pronouns, or of the
 * question before, with the new part in place of the old.
 */
final class Substitutions {
  private static final Pattern MARKS = Pattern.compile("[\\p{P}\\s]*");

  private Substitutions() {}

  /**
   * Returns those of a question that has the follow-up's words, in its order.
   *
   * @param asked the follow-up
   * @param made the question that was searched
   */
  static List<Substitution> inFollowUp(String asked, String made) {
    return new TokenAlignment(asked, made)
        .changes().stream().flatMap(change -> spokenOf(change).stream()).toList();
  }

  /**
   * Returns those of a question that has the words of the question before, in its order.
   *
   * @param asked the follow-up
   * @param before the question before, made to stand alone
   * @param made the question that was searched
   */
  static List<Substitution> inQuestionBefore(String asked, String before, String made) {
    List<Substitution> parts =
        new TokenAlignment(before, made)
            .changes().stream().flatMap(change -> inPlace(change).stream()).toList();
    return parts.isEmpty() && !made.equals(asked)
        ? List.of(new Substitution(Kind.STANDS_FOR, asked, made))
        : parts;
  }

  /** Returns those of a question that a model wrote: it has the words of what it is more like. */
  static List<Substitution> likeliest(String asked, Optional<String> before, String made) {
    return before
        .filter(earlier -> likeness(earlier, made) > likeness(asked, made))
        .map(earlier -> inQuestionBefore(asked, earlier, made))
        .orElseGet(() -> inFollowUp(asked, made));
  }

  /** Dice's coefficient of two texts over their tokens. */
  private static double likeness(String one, String other) {
    int shared = new TokenAlignment(one, other).shared();
    int all = new TokenAlignment(one, one).shared() + new TokenAlignment(other, other).shared();
    return all == 0 ? 0 : 2.0 * shared / all;
  }

  private static Optional<Substitution> spokenOf(TokenAlignment.Change change) {
    if (isNothing(change.now())) {
      return Optional.empty();
    }
    return Optional.of(
        isNothing(change.before())
            ? new Substitution(Kind.LEFT_OUT, "", change.now())
            : new Substitution(Kind.STANDS_FOR, change.before(), change.now()));
  }

  private static Optional<Substitution> inPlace(TokenAlignment.Change change) {
    return isNothing(change.before()) || isNothing(change.now())
        ? Optional.empty()
        : Optional.of(new Substitution(Kind.IN_PLACE_OF, change.now(), change.before()));
  }

  private static boolean isNothing(String words) {
    return MARKS.matcher(words).matches();
  }
}
