/**
 * What is known of Chinese and English, in one room: numerals, the calendar, words that ask, verbs
 * of saying, names. The words themselves are data, in {@code language/{zh,en}/*.txt}; the classes
 * here read them, and no other room spells one out.
 */
@NullMarked
package org.summitqa.language;

import org.jspecify.annotations.NullMarked;
