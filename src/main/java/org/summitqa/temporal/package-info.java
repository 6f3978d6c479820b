/**
 * Text to dates: finds what a sentence says of time, in Chinese and English, and resolves it
 * against the article's publication and the sentences before. It is the one place that knows how
 * news tells time.
 *
 * <p>How it is done: a text comes in folded ({@link org.summitqa.text.FoldedText}), {@link
 * org.summitqa.temporal.TimePatterns} are patterns that each know how to resolve what they match in
 * a {@link org.summitqa.temporal.ReferenceTime}, {@link org.summitqa.temporal.TemporalTagger}
 * chooses among matches that overlap, and {@link org.summitqa.temporal.EventTimeSelector} says
 * which of a sentence's times is that of its event.
 *
 * <p>What is no event's time: a length (三年来), an age, what repeats (每周三), the time since which
 * something is so (自今年2月…以来), a comparison (比去年同期), a year in a name (2024年大选, the 2024 election),
 * titles and short quoted names, an agency's dateline (新华社北京11月16日电), and what is too vague for
 * days (近日, decades, centuries). Feasts (春节, Thanksgiving) and the lunar calendar are not resolved.
 *
 * <p>Libraries that were looked at: Natty (MIT), PrettyTime NLP (built on it), natural-date-parser
 * and Nangka read commands such as "in three days" in English, without a publication date, spans,
 * precision or Chinese; HeidelTime reads both languages but is under the GPL and needs a tagger
 * from elsewhere; Duckling is Haskell, a server beside the service; the Java ports of Time-NLP read
 * appointments in Chinese, give an instant where a span is meant, and have no release on Maven
 * Central that is kept up. None resolves 15日 or 当天 by the sentence before.
 */
@NullMarked
package org.summitqa.temporal;

import org.jspecify.annotations.NullMarked;
