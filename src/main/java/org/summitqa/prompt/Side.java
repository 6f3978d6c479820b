package org.summitqa.prompt;

/**
 * What one publisher says where publishers differ.
 *
 * @param publisher its name
 * @param words the words that differ, as its sentence has them
 * @param sentence the sentence
 */
public record Side(String publisher, String words, String sentence) {}
