/** What the service knows: articles, their passages and sentences, and spans of their text. */
@NullMarked
package org.summitqa.corpus;

import org.jspecify.annotations.NullMarked;
