package org.summitqa.dedup;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * From when on two articles print one text, and how many of its printings are named.
 *
 * @param minLikeness the share of the shorter text that the longer one has to hold, 0.1 to 1
 * @param minLikenessSameAgency the same, where both name one agency as theirs, 0.1 to 1
 * @param minLikenessOtherAgency the same, where they name two, 0.1 to 1: they may quote the same
 *     speech at length
 * @param maxAlsoIn how many other printings are named with a hit or citation, 0 to 100
 */
@Validated
@ConfigurationProperties("summitqa.story")
public record StorySettings(
    @DecimalMin("0.1") @DecimalMax("1") @DefaultValue("0.55") double minLikeness,
    @DecimalMin("0.1") @DecimalMax("1") @DefaultValue("0.45") double minLikenessSameAgency,
    @DecimalMin("0.1") @DecimalMax("1") @DefaultValue("0.75") double minLikenessOtherAgency,
    @Min(0) @Max(100) @DefaultValue("10") int maxAlsoIn) {}
