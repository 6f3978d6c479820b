package org.summitqa.suggest;

import org.summitqa.corpus.Language;
import org.summitqa.search.StoredPassage;

/**
 * A sentence to make questions of.
 *
 * @param text the sentence
 * @param language the language that it is in
 * @param source the passage that it stands in
 */
record Line(String text, Language language, StoredPassage source) {}
