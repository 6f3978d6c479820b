/**
 * Which articles print one text, and whose text it is.
 *
 * <p>Of each article an {@link org.summitqa.dedup.ArticleFingerprint} is kept. {@link
 * org.summitqa.dedup.DuplicateFinder} makes clusters of all that are there, anew whenever they
 * change: clusters that grow article by article would depend on the order of arrival, and could not
 * be parted when the article that held them together leaves. An agency's line (新华社…电) tells the
 * origin of a text, and how alike two texts must be; by itself it joins nothing.
 */
@NullMarked
package org.summitqa.dedup;

import org.jspecify.annotations.NullMarked;
