package org.summitqa.passages;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long passages are, in characters (UTF-16 code units) from their first sentence to their last.
 * Sentences stay whole, so a section that is shorter makes a shorter passage and a sentence that is
 * longer makes a longer one.
 *
 * @param minLength no passage is shorter where its section allows it; 1 to 2000
 * @param maxLength no passage of more than one sentence is longer; 1 to 2000, at least {@code
 *     minLength}
 */
@Validated
@ConfigurationProperties("summitqa.passages")
public record PassageSettings(
    @DefaultValue("200") @Min(1) @Max(2000) int minLength,
    @DefaultValue("350") @Min(1) @Max(2000) int maxLength) {
  /** Tells whether the two lengths are in order. */
  @AssertTrue(message = "must not be less than summitqa.passages.min-length")
  public boolean isMaxLength() {
    return maxLength >= minLength;
  }

  /** Returns the length that passages are balanced around. */
  int target() {
    return (minLength + maxLength) / 2;
  }
}
