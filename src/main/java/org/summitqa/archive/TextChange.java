package org.summitqa.archive;

/**
 * A place where two versions of a text differ. One of the two texts may be empty.
 *
 * @param start where the removed text stood in the older version, in UTF-16 code units
 * @param removed what the older version said there
 * @param newStart where the added text stands in the newer version
 * @param added what the newer version says in its place
 */
public record TextChange(int start, String removed, int newStart, String added) {}
