/** What several publishers say of one thing → where they differ, by rules. */
@NullMarked
package org.summitqa.compare.differences;

import org.jspecify.annotations.NullMarked;
