/** Clauses of articles → questions that they answer. */
@NullMarked
package org.summitqa.suggest.clause;

import org.jspecify.annotations.NullMarked;
