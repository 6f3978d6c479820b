package org.summitqa.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

/**
 * The settings that there are, with their defaults: those of the jar's own {@code application.yml},
 * which lists every one.
 *
 * @param defaults each setting's default, as text
 */
record ShippedSettings(Map<ConfigurationPropertyName, String> defaults) {
  /** Reads them. */
  static ShippedSettings read() {
    Map<ConfigurationPropertyName, String> defaults = new TreeMap<>();
    try {
      for (PropertySource<?> source :
          new YamlPropertySourceLoader()
              .load("shipped", new ClassPathResource("application.yml"))) {
        if (ConfigurationPropertySource.from(source)
            instanceof IterableConfigurationPropertySource listed) {
          listed.forEach(
              name ->
                  Optional.ofNullable(listed.getConfigurationProperty(name))
                      .ifPresent(found -> defaults.put(name, text(found.getValue()))));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ShippedSettings(defaults);
  }

  /** Returns a setting's value as text, as two are compared. */
  static String text(Object value) {
    return value.toString().strip();
  }

  /** Tells whether a setting is of ours, known or not. */
  static boolean isOurs(ConfigurationPropertyName name) {
    return name.getNumberOfElements() > 0
        && "summitqa".equals(name.getElement(0, ConfigurationPropertyName.Form.UNIFORM));
  }

  /** Tells whether a setting is of the server, of which only some are listed. */
  static boolean isOfServer(ConfigurationPropertyName name) {
    return name.getNumberOfElements() > 0
        && "server".equals(name.getElement(0, ConfigurationPropertyName.Form.UNIFORM));
  }

  /** Returns the letters and digits of a name: how environment variables are told apart. */
  static String letters(CharSequence name) {
    return name.toString().replaceAll("[^\\p{Alnum}]", "").toLowerCase(java.util.Locale.ROOT);
  }
}
