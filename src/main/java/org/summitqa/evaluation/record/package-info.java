/** What came of each question, as facts from which every figure is computed. */
@NullMarked
package org.summitqa.evaluation.record;

import org.jspecify.annotations.NullMarked;
