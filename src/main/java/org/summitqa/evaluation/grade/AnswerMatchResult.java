package org.summitqa.evaluation.grade;

import org.summitqa.evaluation.metrics.CharacterF1;

/**
 * How far an answer is the gold answer. A refusal holds nothing.
 *
 * @param inQuotes whether the cited quotes hold it
 * @param inAnswer whether the answer's own words hold it
 * @param characterF1 0 to 1; see {@link CharacterF1}
 */
public record AnswerMatchResult(boolean inQuotes, boolean inAnswer, double characterF1) {}
