/** Prompt to draft: calls the configured language model. */
@NullMarked
package org.summitqa.llm;

import org.jspecify.annotations.NullMarked;
