package org.summitqa.compare;

/**
 * Words of a sentence that name a day, a month or a year.
 *
 * @param text its characters
 * @param days what they name
 */
record NamedDay(String text, Days days) {}
