package org.summitqa.compare.differences;

import org.summitqa.corpus.EventTime;

/**
 * Words of a sentence that name a day, a month or a year.
 *
 * @param text its characters
 * @param time what they name, with the clock it is counted by where the sentence names one
 */
record NamedDay(String text, EventTime time) {
  Days days() {
    return new Days(time.start(), time.end());
  }
}
