/** Drives the chat page in a real browser, over the real service. Test only. */
@NullMarked
package org.summitqa.page;

import org.jspecify.annotations.NullMarked;
