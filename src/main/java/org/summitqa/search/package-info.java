/** Question to ranked evidence: analysis, encoding, the Lucene index, fusion of its legs. */
@NullMarked
package org.summitqa.search;

import org.jspecify.annotations.NullMarked;
