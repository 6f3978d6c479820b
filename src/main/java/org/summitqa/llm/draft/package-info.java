/** What a model wrote, piece by piece → drafted sentences with the numbers that they cite. */
@NullMarked
package org.summitqa.llm.draft;

import org.jspecify.annotations.NullMarked;
