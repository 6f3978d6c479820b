package org.summitqa.conversation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.summitqa.conversation.Mention.Kind;

/**
 * The earlier turns, their questions made to stand alone, and what is named in them.
 *
 * @param turns newest first
 */
record Dialogue(List<DialogueTurn> turns) {
  /** Copies the list. */
  Dialogue {
    turns = List.copyOf(turns);
  }

  DialogueTurn last() {
    return turns.getFirst();
  }

  /** Returns whom or what a word of a kind speaks of: the nearest turn that names one decides. */
  Optional<String> antecedent(Kind kind) {
    return antecedent(mention -> mention.is(kind));
  }

  Optional<String> antecedent(Predicate<Mention> wanted) {
    return turns.stream()
        .flatMap(DialogueTurn::named)
        .filter(wanted)
        .map(Mention::text)
        .findFirst();
  }

  /** Returns who acts: whom the nearest question that names someone is about. */
  Optional<String> actor() {
    return antecedent(Mention::isActor);
  }

  /**
   * Returns several people who were spoken of together, or else the last two who were.
   *
   * @param and what to join their names with
   */
  Optional<String> group(String and) {
    Optional<String> together = antecedent(Kind.GROUP);
    if (together.isPresent()) {
      return together;
    }
    List<String> people =
        turns.reversed().stream()
            .flatMap(DialogueTurn::named)
            .filter(mention -> mention.is(Kind.PERSON))
            .map(Mention::text)
            .distinct()
            .toList();
    return people.size() < 2
        ? people.stream().findFirst()
        : Optional.of(String.join(and, people.subList(people.size() - 2, people.size())));
  }
}
