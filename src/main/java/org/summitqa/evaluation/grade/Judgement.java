package org.summitqa.evaluation.grade;

import org.jspecify.annotations.Nullable;

/**
 * What the configured model says of an answer.
 *
 * @param correct whether it says what the gold answer says; null where that was not asked, since
 *     there is no gold answer or none was given, or where the model failed
 * @param sentences how many sentences it told of whether their quotes support them
 * @param supported how many of them they do
 * @param failures how often it failed, or said neither yes nor no
 */
public record Judgement(@Nullable Boolean correct, int sentences, int supported, int failures) {}
