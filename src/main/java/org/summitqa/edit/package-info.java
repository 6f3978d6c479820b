/**
 * Changes to the corpus that come over HTTP: articles are put, deleted and fetched as files.
 *
 * <p>The folder is the truth and the index follows it, so that a change is nothing but a file that
 * is there before it is acknowledged: written under a hidden name beside its place, forced to disk,
 * and moved to its place in one step. Whatever is killed when, a file is the old one or the new
 * one. What gives the same id otherwise (a file with another ending, a line of a file of many) goes
 * after the new file is in its place, never before; where a crash falls between, both are there, a
 * run reports and reads the first by name, and the next change of the article mends it.
 *
 * <p>A journal of changes beside the folder was the other way. It would have to be read before the
 * folder could be believed, by people and by every program that reads it.
 */
@NullMarked
package org.summitqa.edit;

import org.jspecify.annotations.NullMarked;
