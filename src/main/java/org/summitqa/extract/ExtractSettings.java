package org.summitqa.extract;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the extractive answer is chosen.
 *
 * @param maxSentences how many sentences an answer has at most, 1 to 10
 * @param minShare how relevant a further sentence must be, as a share of the best one's relevance,
 *     0 to 1
 * @param maxOverlap from which share of common character pairs on two sentences say the same, 0 to
 *     1
 */
@Validated
@ConfigurationProperties("summitqa.extract")
public record ExtractSettings(
    @Min(1) @Max(10) @DefaultValue("3") int maxSentences,
    @DecimalMin("0") @DecimalMax("1") @DefaultValue("0.3") double minShare,
    @DecimalMin("0") @DecimalMax("1") @DefaultValue("0.6") double maxOverlap) {}
