/**
 * What a sentence states, in both languages: its names, numbers, order of actors, hedges and
 * denials, ready to be held against those of a quote.
 */
@NullMarked
package org.summitqa.citation.statement;

import org.jspecify.annotations.NullMarked;
