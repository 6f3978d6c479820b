package org.summitqa.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.summitqa.conversation.Substitution.Kind;

/**
 * Tells by comparison what the words of a follow-up were taken for. A question that was made to
 * stand alone has the words either of the follow-up, with names in place of pronouns, or of the
 * question before, with the new part in place of the old: whichever it shares more with it is
 * compared with. So what rules made is explained as what a model wrote.
 */
final class Substitutions {
  private static final Pattern MARKS = Pattern.compile("[\\p{P}\\s]*");

  private Substitutions() {}

  /**
   * Returns them in the order of the question that was made.
   *
   * @param asked the follow-up
   * @param before the question before, made to stand alone; nothing where it is not known
   * @param made the question that was searched
   */
  static List<Substitution> of(String asked, Optional<String> before, String made) {
    if (made.equals(asked)) {
      return List.of();
    }
    TokenAlignment own = new TokenAlignment(asked, made);
    Optional<TokenAlignment> earlier =
        before
            .map(question -> new TokenAlignment(question, made))
            .filter(other -> other.shared() > own.shared());
    if (earlier.isEmpty()) {
      return own.changes().stream().flatMap(change -> spokenOf(change).stream()).toList();
    }
    List<Substitution> parts = new ArrayList<>();
    earlier.orElseThrow().changes().forEach(change -> inPlace(change).ifPresent(parts::add));
    return parts.isEmpty()
        ? List.of(new Substitution(Kind.STANDS_FOR, asked, made))
        : List.copyOf(parts);
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
