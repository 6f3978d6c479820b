package org.summitqa.suggest;

import java.util.List;
import org.summitqa.evidence.Filter;
import org.summitqa.text.Language;

/**
 * Suggests questions that the service answers. The same index gives the same questions. Safe for
 * any number of threads.
 *
 * <p>All methods throw {@link org.summitqa.ask.IndexNotReadyException} while the index is being
 * built for the first time.
 */
public interface Suggestions {
  /**
   * Suggests questions to begin with.
   *
   * @param wanted which, and how many
   * @param asked questions that are not to be suggested again
   * @return the questions, best first; fewer or none where not as many are answered
   */
  List<String> examples(SuggestionRequest wanted, List<String> asked);

  /**
   * Suggests questions to go on with: about what stands near some passages, and not answered by
   * these.
   *
   * @param wanted which, and how many
   * @param passageIds what the last answer cited; ids that are not there are left out
   * @param asked the questions of the conversation
   * @return the questions, best first; fewer or none where not as many are answered
   */
  List<String> followUps(SuggestionRequest wanted, List<String> passageIds, List<String> asked);

  /**
   * Which questions are wanted.
   *
   * @param language the reader's language
   * @param filter which articles may answer
   * @param count how many questions at most, 1 or more
   */
  record SuggestionRequest(Language language, Filter filter, int count) {
    /** Checks that something is wanted. */
    public SuggestionRequest {
      if (count < 1) {
        throw new IllegalArgumentException("count must be 1 or more, not " + count);
      }
    }
  }
}
