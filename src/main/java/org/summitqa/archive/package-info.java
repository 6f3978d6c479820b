/**
 * Keeps the text of articles that readers were shown, so that a citation opens what it cited after
 * the article was corrected or withdrawn.
 *
 * <p>A version is kept when it becomes evidence for a reader, and not when it is replaced: most
 * versions are never cited, and a citation is never given before what it cites is kept. A file is
 * named by the article's id and by the hash of what it says, so it is written once, never changed,
 * and checks itself when it is read. It is on disk before the citation is given. A disk may lose it
 * nevertheless: each process checks what is there before it relies on it, and writes it anew while
 * the article still says the same.
 */
@NullMarked
package org.summitqa.archive;

import org.jspecify.annotations.NullMarked;
