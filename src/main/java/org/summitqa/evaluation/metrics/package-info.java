/** Figures over the records of a run, each with its bootstrap interval. */
@NullMarked
package org.summitqa.evaluation.metrics;

import org.jspecify.annotations.NullMarked;
