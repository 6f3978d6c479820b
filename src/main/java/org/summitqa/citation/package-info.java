/** Draft and evidence to verified sentences: nothing passes that its citations do not support. */
@NullMarked
package org.summitqa.citation;

import org.jspecify.annotations.NullMarked;
