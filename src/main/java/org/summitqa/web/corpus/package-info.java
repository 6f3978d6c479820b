/** Reading articles over HTTP. */
@NullMarked
package org.summitqa.web.corpus;

import org.jspecify.annotations.NullMarked;
