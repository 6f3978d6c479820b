package org.summitqa.compare;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How publishers are compared.
 *
 * @param maxPublishers how many publishers are looked at, at most, 1 to 100; others are named
 * @param sentences with how many sentences a publisher answers, at most, 1 to 3
 * @param minStanding below which standing a publisher is silent, 0 (never) to 1 (always): the mean
 *     of the confidence that its passages answer and of how much of the question its best sentence
 *     holds, as a share of what the best publisher's holds
 */
@Validated
@ConfigurationProperties("summitqa.compare")
public record CompareSettings(
    @Min(1) @Max(100) @DefaultValue("12") int maxPublishers,
    @Min(1) @Max(3) @DefaultValue("3") int sentences,
    @DecimalMin("0") @DecimalMax("1") @DefaultValue("0.65") double minStanding) {}
