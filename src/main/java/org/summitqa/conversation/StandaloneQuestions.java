package org.summitqa.conversation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.summitqa.conversation.StandaloneQuestion.Author;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.prompt.Turn;
import org.summitqa.search.ArticleCatalog;
import org.summitqa.search.PassageSearch;
import org.summitqa.search.TranslationCheck;
import org.summitqa.text.Language;
import org.summitqa.timing.Deadline;

/**
 * Makes a question stand alone, so that it can be searched.
 *
 * <p>Rules come first. A model of 1.5 billion parameters left half of the leaning questions that it
 * was tried with as they were, and answered some in place of rewriting them; where the rules find
 * what was left out they are right more often. So the model is asked where they can only guess.
 *
 * <p>A question that is not in the corpus's language is searched by dictionary, and where that
 * leaves a doubt by the model's translation, too. The same model translated two questions of ten
 * without a slip, and on a server that keeps one prompt in its memory the call makes the next one
 * read all of its own again: with it the first word came after 12 seconds, without after 6.
 */
@Component
public class StandaloneQuestions {
  private final ModelQuestions model;
  private final PassageSearch passages;
  private final ArticleCatalog catalog;
  private final ConversationSettings settings;

  /** Takes what may write questions, and the corpus that is to be asked. */
  StandaloneQuestions(
      ModelQuestions model,
      PassageSearch passages,
      ArticleCatalog catalog,
      ConversationSettings settings) {
    this.model = model;
    this.passages = passages;
    this.catalog = catalog;
    this.settings = settings;
  }

  /**
   * Returns what to search for, in the reader's language, and how it came about. Without a model,
   * or where it fails or is of no use, the rules decide.
   *
   * @param question what the reader asks, not blank
   * @param history earlier turns, oldest first
   * @param deadline when the whole answer has to be done
   * @throws java.util.concurrent.CancellationException if the thread was interrupted while the
   *     model wrote
   */
  public StandaloneQuestion of(String question, List<Turn> history, Deadline deadline) {
    String text = question.strip();
    if (history.isEmpty()) {
      return StandaloneQuestion.asAsked(text);
    }
    FollowUps rules = new FollowUps(passages.lexicon());
    Dialogue dialogue = rules.dialogue(history);
    RewriteResult resolution = rules.resolve(text, history);
    return switch (resolution.outcome()) {
      case ALONE -> StandaloneQuestion.asAsked(text);
      case RESOLVED -> ofRules(text, resolution, Author.RULES, dialogue);
      case UNSURE ->
          rewritten(text, history, deadline)
              .map(written -> ofModel(text, written, dialogue))
              .orElseGet(() -> ofRules(text, resolution, Author.GUESS, dialogue));
    };
  }

  private static StandaloneQuestion ofRules(
      String asked, RewriteResult rules, Author author, Dialogue dialogue) {
    String text = rules.question();
    return new StandaloneQuestion(
        asked,
        text,
        author,
        switch (rules.frame()) {
          case ASKED -> Substitutions.inFollowUp(asked, text);
          case BEFORE ->
              Substitutions.inQuestionBefore(asked, written(dialogue.last(), text), text);
        });
  }

  private static StandaloneQuestion ofModel(String asked, String written, Dialogue dialogue) {
    Optional<String> before =
        dialogue.turns().stream().map(turn -> written(turn, written)).findFirst();
    return new StandaloneQuestion(
        asked, written, Author.MODEL, Substitutions.likeliest(asked, before, written));
  }

  // Both in the same characters, so that what differs is what was put in.
  private static String written(DialogueTurn turn, String text) {
    return new WrittenCharacters(List.of(text)).of(turn.question().inPlace());
  }

  /**
   * Returns a question in the corpus's language, as the model puts it, where that is another, and
   * where a search without it left a doubt; nothing where the model loses what is asked.
   *
   * @param question a question that stands alone
   * @param confidence how surely the search for the question itself found an answer, 0 to 1
   * @param deadline when the whole answer has to be done
   * @throws java.util.concurrent.CancellationException if the thread was interrupted while the
   *     model wrote
   */
  public Optional<String> translation(String question, double confidence, Deadline deadline) {
    if (confidence >= settings.translateBelow() || !isForeign(question)) {
      return Optional.empty();
    }
    BilingualDictionary lexicon = passages.lexicon();
    return model
        .write(List.of(), question, other(Language.of(question)), deadline)
        .filter(written -> TranslationCheck.keepWhatIsAsked(question, written, lexicon));
  }

  private Optional<String> rewritten(String text, List<Turn> history, Deadline deadline) {
    return model
        .write(history, text, Language.of(text), deadline)
        .filter(
            written ->
                new RewrittenQuestion(passages.lexicon()).isFaithful(written, text, history));
  }

  /** Tells whether most of the corpus is in the other language. */
  private boolean isForeign(String question) {
    return catalog.share(other(Language.of(question))) > 0.5;
  }

  private static Language other(Language language) {
    return language == Language.ZH ? Language.EN : Language.ZH;
  }
}
