/** Text → vectors, of the whole and of each token. The only user of the encoder's model. */
@NullMarked
package org.summitqa.encoder;

import org.jspecify.annotations.NullMarked;
