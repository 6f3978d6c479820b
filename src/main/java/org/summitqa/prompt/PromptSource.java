package org.summitqa.prompt;

/**
 * Where a prompt was found.
 *
 * @param place the file, or that it is the jar's own
 * @param systemTokens estimated tokens of the part that is the same for every question
 */
public record PromptSource(String place, int systemTokens) {}
