/** A question as it was read once, which is what a view of the index is searched with. */
@NullMarked
package org.summitqa.search.query;

import org.jspecify.annotations.NullMarked;
