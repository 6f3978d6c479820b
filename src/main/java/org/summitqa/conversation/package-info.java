/** Follow-up to a question that stands alone: by rules, and by the model where they are unsure. */
@NullMarked
package org.summitqa.conversation;

import org.jspecify.annotations.NullMarked;
