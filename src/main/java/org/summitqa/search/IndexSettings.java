package org.summitqa.search;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the index lies.
 *
 * @param path folder of the index, made where it is missing; relative to the working folder. Text
 *     and not a path, which Spring would first look for in the classpath
 */
@ConfigurationProperties("summitqa.index")
public record IndexSettings(@DefaultValue("data/index") String path) {}
