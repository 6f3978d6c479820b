/** An earlier run that a later one is held against. */
@NullMarked
package org.summitqa.evaluation.baseline;

import org.jspecify.annotations.NullMarked;
