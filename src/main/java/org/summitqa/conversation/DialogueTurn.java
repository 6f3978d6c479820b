package org.summitqa.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.summitqa.conversation.Mention.Kind;
import org.summitqa.text.FoldedText;
import org.summitqa.text.Language;

/**
 * An earlier turn.
 *
 * @param question the question as it was searched for
 * @param inQuestion what the question names, those that act first
 * @param inAnswer what the answer names and the question does not
 * @param asksWho whether the question asks for a person, so that its answer names whom it is about
 */
record DialogueTurn(
    FoldedText question, List<Mention> inQuestion, List<Mention> inAnswer, boolean asksWho) {
  private static final int MAX_THING_LENGTH = 40;

  /** Copies the lists. */
  DialogueTurn {
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
  static DialogueTurn of(
      FoldedText question, List<Mention> named, String thing, List<Mention> answered, boolean who) {
    List<Mention> all = new ArrayList<>(named);
    if (!thing.isBlank() && thing.length() <= MAX_THING_LENGTH) {
      all.add(new Mention(thing, Kind.OTHER, 0, thing.length()));
    }
    List<Mention> more =
        answered.stream().filter(mention -> !question.inPlace().contains(mention.text())).toList();
    return new DialogueTurn(question, all, more, who);
  }

  Language language() {
    return Language.of(question.raw());
  }

  /** Returns what the turn names, likeliest to be spoken of first. */
  Stream<Mention> named() {
    return asksWho
        ? Stream.concat(
            inAnswer.stream().filter(m -> m.is(Kind.PERSON)).limit(1),
            Stream.concat(inQuestion.stream(), inAnswer.stream()))
        : Stream.concat(inQuestion.stream(), inAnswer.stream());
  }
}
