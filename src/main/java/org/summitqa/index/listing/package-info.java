/**
 * Lists of articles: which there are, which hold the words of a query, and all of them taken
 * together.
 */
@NullMarked
package org.summitqa.index.listing;

import org.jspecify.annotations.NullMarked;
