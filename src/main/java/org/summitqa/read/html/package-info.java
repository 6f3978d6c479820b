/** HTML pages → blocks of text: metadata, the body, and what of it is not the article. */
@NullMarked
package org.summitqa.read.html;

import org.jspecify.annotations.NullMarked;
