/** How long things may take and how long they took. */
@NullMarked
package org.summitqa.timing;

import org.jspecify.annotations.NullMarked;
