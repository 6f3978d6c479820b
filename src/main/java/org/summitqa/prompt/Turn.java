package org.summitqa.prompt;

/**
 * An earlier turn of a conversation, as it was sent: not yet bounded, and not to be trusted.
 *
 * @param question what was asked
 * @param answer what was answered
 */
public record Turn(String question, String answer) {}
