/**
 * What English words and names are in Chinese: the dictionary that ships, names that the articles
 * give in both scripts, numbers and dates, and the glossary of who runs the service.
 */
@NullMarked
package org.summitqa.lexicon;

import org.jspecify.annotations.NullMarked;
