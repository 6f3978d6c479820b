/** Runs the steps from question to answer: the one pipeline behind every surface. */
@NullMarked
package org.summitqa.ask;

import org.jspecify.annotations.NullMarked;
