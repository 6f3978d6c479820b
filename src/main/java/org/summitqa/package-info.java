/** Summit QA: questions about news articles, answered in sentences that can each be checked. */
@NullMarked
package org.summitqa;

import org.jspecify.annotations.NullMarked;
