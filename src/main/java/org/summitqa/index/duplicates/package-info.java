/** Which of the indexed articles print one text, found anew for each snapshot. */
@NullMarked
package org.summitqa.index.duplicates;

import org.jspecify.annotations.NullMarked;
