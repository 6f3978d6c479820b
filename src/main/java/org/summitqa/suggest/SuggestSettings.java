package org.summitqa.suggest;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How questions are suggested.
 *
 * @param maxTried how many questions are asked of the service at most to find those of one request,
 *     1 to 1000; each takes some 20 milliseconds
 * @param minConfidence how surely the articles have to answer a question that is made by rules, 0
 *     to 1; {@code summitqa.search.min-confidence} holds as well
 */
@Validated
@ConfigurationProperties("summitqa.suggest")
public record SuggestSettings(
    @Min(1) @Max(1000) @DefaultValue("40") int maxTried,
    @DecimalMin("0") @DecimalMax("1") @DefaultValue("0.5") double minConfidence) {}
