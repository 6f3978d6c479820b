package org.summitqa.archive;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the versions that readers were shown are kept: for good, since a citation may be opened at
 * any time.
 *
 * @param path the folder, made where it is missing
 */
@Validated
@ConfigurationProperties("summitqa.versions")
public record VersionSettings(@DefaultValue("data/versions") @NotBlank String path) {}
