/**
 * The bytes of a file → an article: which form they have, what its text is, and what is known of
 * it.
 */
@NullMarked
package org.summitqa.read;

import org.jspecify.annotations.NullMarked;
