/**
 * A running service from its start on: reads the corpus in the background, follows it, and says how
 * far it is.
 */
@NullMarked
package org.summitqa.lifecycle;

import org.jspecify.annotations.NullMarked;
