package org.summitqa.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Bounds of what a request may ask for.
 *
 * @param maxQuestionLength longest question or search text, in Unicode characters, 1 to 100,000
 * @param maxHistoryTurns how many earlier turns are read, 0 to 1,000; older ones are left out
 * @param maxHistoryCharacters how much text of earlier turns is read, in UTF-16 code units, 0 or
 *     more; the oldest turns beyond it are left out
 * @param maxRequestSize largest body of a request
 * @param maxConcurrentAsks how many questions are answered at a time, 1 or more
 */
@Validated
@ConfigurationProperties("summitqa.web")
record WebSettings(
    @DefaultValue("1000") @Min(1) @Max(100_000) int maxQuestionLength,
    @DefaultValue("20") @Min(0) @Max(1000) int maxHistoryTurns,
    @DefaultValue("8000") @Min(0) int maxHistoryCharacters,
    @DefaultValue("64KB") DataSize maxRequestSize,
    @DefaultValue("16") @Min(1) int maxConcurrentAsks) {
  /** Checks that a body may have at least a byte. */
  WebSettings {
    if (maxRequestSize.toBytes() < 1) {
      throw new IllegalArgumentException("max-request-size must be at least 1B");
    }
  }
}
