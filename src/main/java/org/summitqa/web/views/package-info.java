/** Comparisons, timelines and suggestions over HTTP. */
@NullMarked
package org.summitqa.web.views;

import org.jspecify.annotations.NullMarked;
