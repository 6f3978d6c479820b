/** Fixtures through the same pipeline as everyone else, and what came of them in figures. */
@NullMarked
package org.summitqa.evaluation;

import org.jspecify.annotations.NullMarked;
