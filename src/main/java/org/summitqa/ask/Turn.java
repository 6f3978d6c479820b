package org.summitqa.ask;

/**
 * An earlier turn of a conversation.
 *
 * @param question what was asked
 * @param answer what was answered
 */
public record Turn(String question, String answer) {}
