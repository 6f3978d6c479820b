package org.summitqa.prompt;

/**
 * What a language model is given.
 *
 * @param system the rules, the same for every question
 * @param user the evidence and the question
 */
public record Prompt(String system, String user) {}
