package org.summitqa.index;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the index lies, and how vectors are searched.
 *
 * @param path folder of the index, made where it is missing; relative to the working folder. Text
 *     and not a path, which Spring would first look for in the classpath
 * @param exactVectors up to how many passages a question is compared with the vector of each, 0 to
 *     1000000; of more, a graph is built that finds nearly all of the nearest
 * @param awaitedVectors how many passages may lack a vector for {@code ask} and {@code search} on
 *     the command line to encode them first, 0 to 1000000; where the corpus has more than {@code
 *     exactVectors} passages they never do
 */
@Validated
@ConfigurationProperties("summitqa.index")
public record IndexSettings(
    @DefaultValue("data/index") @NotBlank String path,
    @DefaultValue("20000") @Min(0) @Max(1_000_000) int exactVectors,
    @DefaultValue("500") @Min(0) @Max(1_000_000) int awaitedVectors) {}
