/** Feed dumps, Markdown, reStructuredText, plain text and lines of JSON → blocks of text. */
@NullMarked
package org.summitqa.read.text;

import org.jspecify.annotations.NullMarked;
