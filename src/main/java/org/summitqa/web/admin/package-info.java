/** Changing the corpus over HTTP, for those who have the token. */
@NullMarked
package org.summitqa.web.admin;

import org.jspecify.annotations.NullMarked;
