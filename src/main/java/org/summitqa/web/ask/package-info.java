/** Asking and searching over HTTP. */
@NullMarked
package org.summitqa.web.ask;

import org.jspecify.annotations.NullMarked;
