/**
 * The ways of searching, their fusion, the close reading of the best passages, the rank of their
 * sentences, and whether they hold an answer.
 */
@NullMarked
package org.summitqa.search.rank;

import org.jspecify.annotations.NullMarked;
