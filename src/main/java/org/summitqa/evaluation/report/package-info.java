/** What came of an evaluation, as files: JSON, and one HTML page that needs nothing else. */
@NullMarked
package org.summitqa.evaluation.report;

import org.jspecify.annotations.NullMarked;
