package org.summitqa.search;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the index lies.
 *
 * @param path folder of the index, made where it is missing; relative to the working folder
 */
@ConfigurationProperties("summitqa.index")
public record IndexSettings(@DefaultValue("data/index") Path path) {}
