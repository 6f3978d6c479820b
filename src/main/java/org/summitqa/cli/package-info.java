/** The command-line edge. */
@NullMarked
package org.summitqa.cli;

import org.jspecify.annotations.NullMarked;
