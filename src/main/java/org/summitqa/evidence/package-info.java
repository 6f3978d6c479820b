/**
 * What a search found, as plain records: hits, their sentences in one numbering, the filters and
 * times that were asked for, and a drafted sentence with the numbers that it cites. Who only reads
 * evidence needs no search, and who verifies a draft needs no model.
 */
@NullMarked
package org.summitqa.evidence;

import org.jspecify.annotations.NullMarked;
