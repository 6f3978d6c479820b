/**
 * Text as such, whatever it says: folding that remembers where everything stood, and what the
 * service itself says to readers in their language ({@link org.summitqa.text.Messages}). Knows
 * nothing of articles, and no other room of the service.
 */
@NullMarked
package org.summitqa.text;

import org.jspecify.annotations.NullMarked;
