/** The numbers, amounts and measures of a text, and whether two of them can be of one thing. */
@NullMarked
package org.summitqa.language.quantity;

import org.jspecify.annotations.NullMarked;
