/** Looks at everything that may be set up wrong, and says what to do. Changes nothing. */
@NullMarked
package org.summitqa.doctor;

import org.jspecify.annotations.NullMarked;
