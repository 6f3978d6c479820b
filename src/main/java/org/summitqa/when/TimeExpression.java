package org.summitqa.when;

import org.summitqa.corpus.EventTime;
import org.summitqa.corpus.Span;

/**
 * Words that tell a time.
 *
 * @param span where they stand in the text that was read
 * @param time what they tell
 */
public record TimeExpression(Span span, EventTime time) {}
