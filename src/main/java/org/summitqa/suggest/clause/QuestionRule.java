package org.summitqa.suggest.clause;

import java.util.List;
import org.summitqa.suggest.Candidate;
import org.summitqa.suggest.SourceSentences;
import org.summitqa.text.Language;

/** Makes questions of sentences. */
public interface QuestionRule {
  /**
   * Makes questions.
   *
   * @param reading the sentences
   * @param reader the language to ask in
   * @return the questions, none where the rule does not know how
   */
  List<Candidate> ask(SourceSentences reading, Language reader);
}
