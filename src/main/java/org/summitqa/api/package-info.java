/** What the service answers, in the shapes that HTTP and the command line share. */
@NullMarked
package org.summitqa.api;

import org.jspecify.annotations.NullMarked;
