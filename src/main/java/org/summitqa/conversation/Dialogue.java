package org.summitqa.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.summitqa.conversation.Mention.Kind;
import org.summitqa.text.FoldedText;
import org.summitqa.text.Language;

/**
 * The earlier turns, their questions made to stand alone, and what is named in them.
 *
 * @param turns newest first
 */
record Dialogue(List<Said> turns) {
  private static final int LONGEST_THING = 40;

  /** Copies the list. */
  Dialogue {
    turns = List.copyOf(turns);
  }

  /**
   * A turn.
   *
   * @param question the question as it was searched for
   * @param inQuestion what the question names, those that act first
   * @param inAnswer what the answer names and the question does not
   * @param asksWho whether the question asks for a person, so that its answer names whom it is
   *     about
   */
  record Said(
      FoldedText question, List<Mention> inQuestion, List<Mention> inAnswer, boolean asksWho) {
    /** Copies the lists. */
    Said {
      inQuestion = List.copyOf(inQuestion);
      inAnswer = List.copyOf(inAnswer);
    }

    /**
     * Puts together what a turn names.
     *
     * @param named what the question names, those that act first
     * @param thing what it is about where that is no name, or empty
     * @param answered what the answer names
     */
    static Said of(
        FoldedText question,
        List<Mention> named,
        String thing,
        List<Mention> answered,
        boolean who) {
      List<Mention> all = new ArrayList<>(named);
      if (!thing.isBlank() && thing.length() <= LONGEST_THING) {
        all.add(new Mention(thing, Kind.OTHER, 0, thing.length()));
      }
      List<Mention> more =
          answered.stream()
              .filter(mention -> !question.inPlace().contains(mention.text()))
              .toList();
      return new Said(question, all, more, who);
    }

    Language language() {
      return Language.of(question.raw());
    }

    /** Returns what the turn names, likeliest to be spoken of first. */
    private Stream<Mention> named() {
      return asksWho
          ? Stream.concat(
              inAnswer.stream().filter(m -> m.is(Kind.PERSON)).limit(1),
              Stream.concat(inQuestion.stream(), inAnswer.stream()))
          : Stream.concat(inQuestion.stream(), inAnswer.stream());
    }
  }

  Said last() {
    return turns.getFirst();
  }

  /** Returns whom or what a word of a kind speaks of: the nearest turn that names one decides. */
  Optional<String> antecedent(Kind kind) {
    return antecedent(mention -> mention.is(kind));
  }

  Optional<String> antecedent(Predicate<Mention> wanted) {
    return turns.stream().flatMap(Said::named).filter(wanted).map(Mention::text).findFirst();
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
            .flatMap(Said::named)
            .filter(mention -> mention.is(Kind.PERSON))
            .map(Mention::text)
            .distinct()
            .toList();
    return people.size() < 2
        ? people.stream().findFirst()
        : Optional.of(String.join(and, people.subList(people.size() - 2, people.size())));
  }
}
