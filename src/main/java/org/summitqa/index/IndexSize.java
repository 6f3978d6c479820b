package org.summitqa.index;

/**
 * How much is indexed.
 *
 * @param articles number of articles
 * @param passages number of passages
 */
public record IndexSize(long articles, long passages) {}
