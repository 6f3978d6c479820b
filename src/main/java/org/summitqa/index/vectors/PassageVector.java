package org.summitqa.index.vectors;

import org.apache.lucene.util.BytesRef;
import org.summitqa.encoder.BinaryTokenVectors;

/**
 * What encoding a passage gave, as it is stored.
 *
 * @param whole {@code float[Encoder.dimensions()]} of unit length
 * @param tokens its tokens, see {@link BinaryTokenVectors}
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record PassageVector(float[] whole, BytesRef tokens) {}
