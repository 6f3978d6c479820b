package org.summitqa.search;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How evidence is found for a question.
 *
 * @param passages how many passages are the evidence, 1 to 50
 * @param minConfidence below which confidence a question is declined, 0 (never) to 1 (always)
 * @param glossary a file of English words with their Chinese ones, which win over all others; empty
 *     for none
 */
@Validated
@ConfigurationProperties("summitqa.search")
public record SearchSettings(
    @Min(1) @Max(50) @DefaultValue("8") int passages,
    @DecimalMin("0") @DecimalMax("1") @DefaultValue("0.35") double minConfidence,
    @DefaultValue("") String glossary) {}
