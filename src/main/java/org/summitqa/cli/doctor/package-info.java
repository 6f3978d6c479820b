/** Looks at everything that a user may have got wrong, and says what to do. */
@NullMarked
package org.summitqa.cli.doctor;

import org.jspecify.annotations.NullMarked;
