package org.summitqa.suggest.clause;

import java.util.List;

/**
 * Something that articles mention and a reader can ask about.
 *
 * @param name what to call it, in the reader's language
 * @param forms how sentences have it, folded
 * @param isName whether it is a name and no common noun
 */
record Subject(String name, List<String> forms, boolean isName) {
  Subject {
    forms = List.copyOf(forms);
  }
}
