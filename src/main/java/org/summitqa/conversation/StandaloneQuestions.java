package org.summitqa.conversation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.summitqa.conversation.Resolution.Outcome;
import org.summitqa.corpus.Language;
import org.summitqa.llm.Deadline;
import org.summitqa.prompt.Exchange;
import org.summitqa.search.Lexicon;
import org.summitqa.search.PassageIndex;
import org.summitqa.search.Translations;

/**
 * Makes a question stand alone, so that it can be searched.
 *
 * <p>Rules come first. A model of 1.5 billion parameters left half of the leaning questions that it
 * was tried with as they were, and answered some in place of rewriting them; where the rules find
 * what was left out they are right more often. So the model is asked where they can only guess, and
 * for the translation of a question that is not in the corpus's language. Either call is left out
 * where it is not needed: on a small machine it takes seconds.
 */
@Component
public class StandaloneQuestions {
  private final ModelQuestions model;
  private final PassageIndex index;
  private final ConversationSettings settings;

  /** Takes what may write questions, and the corpus that is to be asked. */
  StandaloneQuestions(ModelQuestions model, PassageIndex index, ConversationSettings settings) {
    this.model = model;
    this.index = index;
    this.settings = settings;
  }

  /**
   * Returns what to search for. Never fails: without a model, or where it is of no use, the rules
   * decide.
   *
   * @param question what the reader asks, not blank
   * @param history earlier turns, oldest first
   * @param deadline when the whole answer has to be done
   */
  public Standalone of(String question, List<Exchange> history, Deadline deadline) {
    String text = question.strip();
    Resolution rules =
        history.isEmpty()
            ? Resolution.alone(text)
            : new FollowUps(index.lexicon()).resolve(text, history);
    boolean unsure = rules.outcome() == Outcome.UNSURE;
    if (isForeign(rules.question()) && settings.translate() && model.areAvailable()) {
      List<Exchange> told = unsure ? history : List.of();
      String asked = unsure ? text : rules.question();
      return new Standalone(rules.question(), translated(told, asked, rules.question(), deadline));
    }
    String standalone =
        unsure ? rewritten(text, history, deadline).orElse(rules.question()) : rules.question();
    return new Standalone(standalone, Optional.empty());
  }

  private Optional<String> rewritten(String text, List<Exchange> history, Deadline deadline) {
    return model
        .write(history, text, Language.of(text), deadline)
        .filter(
            written -> new RewrittenQuestion(index.lexicon()).isFaithful(written, text, history));
  }

  private Optional<String> translated(
      List<Exchange> history, String asked, String standalone, Deadline deadline) {
    Lexicon lexicon = index.lexicon();
    return model
        .write(history, asked, other(Language.of(asked)), deadline)
        .filter(written -> Translations.keepWhatIsAsked(standalone, written, lexicon));
  }

  /** Tells whether most of the corpus is in the other language. */
  private boolean isForeign(String question) {
    return index.share(other(Language.of(question))) > 0.5;
  }

  private static Language other(Language language) {
    return language == Language.ZH ? Language.EN : Language.ZH;
  }
}
