package org.summitqa.search;

import org.apache.lucene.util.BytesRef;

/**
 * What encoding a passage gave, as it is stored.
 *
 * @param whole {@code float[Encoder.dimensions()]} of unit length
 * @param tokens its tokens, see {@link TokenSigns}
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record PassageVector(float[] whole, BytesRef tokens) {}
