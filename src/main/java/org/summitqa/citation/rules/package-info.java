/**
 * The rules that a sentence has to pass to be supported by its quote, each in a class of its own.
 */
@NullMarked
package org.summitqa.citation.rules;

import org.jspecify.annotations.NullMarked;
