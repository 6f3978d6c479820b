/** The chat page and its files. */
@NullMarked
package org.summitqa.web.page;

import org.jspecify.annotations.NullMarked;
