package org.summitqa.timing;

/**
 * Where the time went, in whole milliseconds.
 *
 * @param searchMs finding and judging the evidence
 * @param generateMs drafting
 * @param verifyMs verifying
 * @param totalMs all of it
 */
public record Timings(long searchMs, long generateMs, long verifyMs, long totalMs) {}
