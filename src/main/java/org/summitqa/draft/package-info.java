/**
 * Evidence to sentences that may be shown: drafters write, and what they write is verified. The one
 * engine behind answers, comparisons and whatever else is to be put into words.
 */
@NullMarked
package org.summitqa.draft;

import org.jspecify.annotations.NullMarked;
