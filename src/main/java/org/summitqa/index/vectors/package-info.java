/**
 * The vectors of the passages: what has none yet, encoding it beside readers, the graph over them,
 * and the nearest to a question.
 */
@NullMarked
package org.summitqa.index.vectors;

import org.jspecify.annotations.NullMarked;
