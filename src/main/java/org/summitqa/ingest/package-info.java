/**
 * File to article to passages to index: reads every form of article, and keeps the index in step
 * with the corpus folder.
 */
@NullMarked
package org.summitqa.ingest;

import org.jspecify.annotations.NullMarked;
