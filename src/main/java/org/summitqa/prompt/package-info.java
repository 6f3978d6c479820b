/** Question and evidence to prompt, from the files in the prompts folder. */
@NullMarked
package org.summitqa.prompt;

import org.jspecify.annotations.NullMarked;
