package org.summitqa.doctor;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.OriginTrackedResource;
import org.springframework.boot.origin.PropertySourceOrigin;
import org.springframework.boot.origin.SystemEnvironmentOrigin;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/** Says where a setting came from, as its user knows it. */
final class SettingOrigin {
  private static final String VARIABLE = "environment variable ";

  private static final Origin UNKNOWN =
      new Origin() {
        @Override
        public String toString() {
          return "an unknown place";
        }
      };

  private SettingOrigin() {}

  static String of(ConfigurationProperty setting) {
    Origin origin = unwrapped(setting.getOrigin());
    return switch (origin) {
      case SystemEnvironmentOrigin variable -> VARIABLE + variable.getProperty();
      case TextResourceOrigin text -> file(text.getResource()) + line(text);
      case PropertySourceOrigin named -> of(named);
      default -> String.valueOf(origin);
    };
  }

  private static Origin unwrapped(@Nullable Origin origin) {
    return origin instanceof PropertySourceOrigin named && named.getOrigin() != null
        ? named.getOrigin()
        : Objects.requireNonNullElse(origin, UNKNOWN);
  }

  private static String line(TextResourceOrigin text) {
    return text.getLocation() == null ? "" : ", line " + (text.getLocation().getLine() + 1);
  }

  private static String of(PropertySourceOrigin origin) {
    return switch (origin.getPropertySource().getName()) {
      case "commandLineArgs" -> "command line";
      case "systemProperties" -> "java -D" + origin.getPropertyName();
      case "systemEnvironment" -> VARIABLE + origin.getPropertyName();
      default -> origin.getPropertySource().getName();
    };
  }

  /** Returns the environment variable that a setting came from, or null. */
  static @Nullable String variable(ConfigurationProperty setting) {
    String place = of(setting);
    return place.startsWith(VARIABLE) ? place.substring(VARIABLE.length()) : null;
  }

  /** Tells whether a setting came from the jar itself. */
  static boolean isShipped(ConfigurationProperty setting) {
    return unwrapped(setting.getOrigin()) instanceof TextResourceOrigin text
        && isShipped(text.getResource());
  }

  private static boolean isShipped(@Nullable Resource resource) {
    return unwrapped(resource) instanceof ClassPathResource;
  }

  private static @Nullable Resource unwrapped(@Nullable Resource resource) {
    return resource instanceof OriginTrackedResource tracked ? tracked.getResource() : resource;
  }

  /** Returns a settings file's path, or that it is the jar's own. */
  static String file(@Nullable Resource wrapped) {
    Resource resource = unwrapped(wrapped);
    if (resource == null) {
      return "an unknown file";
    }
    if (isShipped(resource)) {
      return "the jar's own " + resource.getFilename();
    }
    try {
      return resource.getFile().toPath().toAbsolutePath().normalize().toString();
    } catch (IOException e) {
      return resource.getDescription();
    }
  }
}
