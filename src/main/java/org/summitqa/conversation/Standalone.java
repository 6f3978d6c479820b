package org.summitqa.conversation;

import java.util.Optional;

/**
 * What to search for.
 *
 * @param question the reader's question, standing alone, in the reader's language
 * @param translation the same in the corpus's language, where that is another and a model said it
 */
public record Standalone(String question, Optional<String> translation) {}
