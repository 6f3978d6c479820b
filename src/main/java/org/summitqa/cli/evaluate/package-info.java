/** The command that evaluates, and its tables. */
@NullMarked
package org.summitqa.cli.evaluate;

import org.jspecify.annotations.NullMarked;
