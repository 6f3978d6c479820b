/** An article → sentences → passages. */
@NullMarked
package org.summitqa.passages;

import org.jspecify.annotations.NullMarked;
