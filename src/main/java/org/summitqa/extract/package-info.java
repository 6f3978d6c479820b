/** Question and evidence to draft without a model: chooses the sentences that answer best. */
@NullMarked
package org.summitqa.extract;

import org.jspecify.annotations.NullMarked;
