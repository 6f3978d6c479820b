/** The same answers in the shape of OpenAI's API. */
@NullMarked
package org.summitqa.web.openai;

import org.jspecify.annotations.NullMarked;
