/**
 * Topic to timeline: the dated sentences about a topic, each event once with all who tell of it, in
 * order of time.
 *
 * <p>Two sentences tell of one event where their times meet and their words do. On one day words
 * need to meet less than between a day and a month, and less between two sentences that both hold
 * most of the topic, since those are about it and not about what happened beside it; the words of
 * the topic itself, which all of them hold, tell nothing. Where the same two are told to have met
 * on one day, that is one meeting in whatever words. It errs towards two entries: an event that is
 * told twice is seen at once, two that were made one are not.
 */
@NullMarked
package org.summitqa.timeline;

import org.jspecify.annotations.NullMarked;
