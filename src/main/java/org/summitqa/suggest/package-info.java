/**
 * Suggests questions that the corpus answers: the editor's own, and such as are made of the
 * articles' sentences by rules. Each is asked of the service itself before it is shown.
 */
@NullMarked
package org.summitqa.suggest;

import org.jspecify.annotations.NullMarked;
