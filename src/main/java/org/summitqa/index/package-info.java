/**
 * Articles and passages as Lucene keeps them: fields, commits, snapshots, and what is stored of
 * each passage. Nothing here knows of a question.
 */
@NullMarked
package org.summitqa.index;

import org.jspecify.annotations.NullMarked;
