/**
 * The corpus folder and its files: what is there, what changed since the last look, what is still
 * being written.
 */
@NullMarked
package org.summitqa.folder;

import org.jspecify.annotations.NullMarked;
