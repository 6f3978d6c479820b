package org.summitqa.suggest;

import java.util.List;
import org.summitqa.corpus.Language;

/** Makes questions of sentences. */
interface QuestionRule {
  /**
   * Makes questions.
   *
   * @param reading the sentences
   * @param reader the language to ask in
   * @return the questions, none where the rule does not know how
   */
  List<Candidate> ask(Reading reading, Language reader);
}
