/**
 * What a search found, as plain records: hits, their sentences in one numbering, and the filters
 * and times that were asked for. Who only reads evidence needs no search.
 */
@NullMarked
package org.summitqa.evidence;

import org.jspecify.annotations.NullMarked;
