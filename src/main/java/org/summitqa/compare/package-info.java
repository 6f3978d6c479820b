/**
 * Question to what each publisher says of it, and where they differ.
 *
 * <p>Every publisher is searched for itself, with as many passages as any other, so that the one
 * with most articles doesn't crowd out the rest. Its sentences are chosen and verified as those of
 * an answer are. Differences are found by rules among what was chosen, and precision comes before
 * recall: two values are set side by side only where they are of one unit, are told of in common
 * words, and of days that may be the same ({@link org.summitqa.compare.differences.EventDays}). A
 * model may word what was found; it neither makes a difference nor takes one away.
 */
@NullMarked
package org.summitqa.compare;

import org.jspecify.annotations.NullMarked;
