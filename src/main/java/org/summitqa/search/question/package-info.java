/** A question → what to look for: its terms, names, numbers, times and who is asked about. */
@NullMarked
package org.summitqa.search.question;

import org.jspecify.annotations.NullMarked;
