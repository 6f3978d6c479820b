package org.summitqa.search.rank;

import org.apache.lucene.search.IndexSearcher;

/**
 * One snapshot of the index.
 *
 * @param words searches the index of words
 * @param vectors searches that of vectors, which may be behind or ahead of the words
 */
public record IndexSearchers(IndexSearcher words, IndexSearcher vectors) {}
