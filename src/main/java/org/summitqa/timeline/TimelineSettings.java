package org.summitqa.timeline;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How timelines are made.
 *
 * @param passages in how many passages events of a topic are looked for, 1 to 1000
 * @param minShare how much of the topic a sentence must hold to be about it, 0 to 1, counting its
 *     title and heading half; where none with a date holds as much, as of a whole question, those
 *     that hold three quarters of the most, and at least half of this
 * @param maxSources how many articles are named for one event at most, 1 to 100
 */
@Validated
@ConfigurationProperties("summitqa.timeline")
public record TimelineSettings(
    @Min(1) @Max(1000) @DefaultValue("100") int passages,
    @DecimalMin("0") @DecimalMax("1") @DefaultValue("0.6") double minShare,
    @Min(1) @Max(100) @DefaultValue("10") int maxSources) {}
