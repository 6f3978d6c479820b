package org.summitqa.suggest.clause;

import org.summitqa.index.StoredPassage;
import org.summitqa.text.Language;

/**
 * A sentence to make questions of.
 *
 * @param text the sentence
 * @param language the language that it is in
 * @param source the passage that it stands in
 */
public record SourceSentence(String text, Language language, StoredPassage source) {}
