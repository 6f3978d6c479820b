/** Tells why a question was answered as it was: what each step decided, in one record. */
@NullMarked
package org.summitqa.explain;

import org.jspecify.annotations.NullMarked;
