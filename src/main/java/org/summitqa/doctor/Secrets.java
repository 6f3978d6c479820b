package org.summitqa.doctor;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;

/**
 * What must not be printed: the value of every setting and environment variable whose name says
 * that it is secret, what looks like a key, and the user in an address.
 */
final class Secrets {
  static final Secrets NONE = new Secrets(Set.of());

  private static final String HIDDEN = "******";
  // "max-tokens" and "key-store" are none.
  private static final Pattern SECRET_NAME =
      Pattern.compile("(?i).*(key|password|passwd|secret|token|credentials?)");
  private static final Pattern USER = Pattern.compile("(//)[^/@\\s\"']+@");
  private static final Pattern KEY = Pattern.compile("(?i)\\b(sk-|bearer )[\\w.-]{6,}");
  // Shorter ones hide nothing and would black out words.
  private static final int MIN_LENGTH = 6;

  private final List<String> values;

  private Secrets(Set<String> values) {
    this.values =
        values.stream()
            .filter(value -> value.length() >= MIN_LENGTH)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
  }

  /** Returns the secrets of everything that settings can come from. */
  static Secrets of(ConfigurableEnvironment environment) {
    Set<String> values = new HashSet<>();
    for (PropertySource<?> source : environment.getPropertySources()) {
      if (source instanceof EnumerablePropertySource<?> listed) {
        for (String name : listed.getPropertyNames()) {
          Object value = isSecret(name) ? listed.getProperty(name) : null;
          if (value != null) {
            values.add(value.toString().strip());
          }
        }
      }
    }
    return new Secrets(values);
  }

  /** Tells whether the value of a setting or environment variable is secret. */
  static boolean isSecret(String name) {
    return SECRET_NAME.matcher(name).matches();
  }

  /** Returns a text without them. */
  String hide(String text) {
    String shown = text;
    for (String value : values) {
      shown = shown.replace(value, HIDDEN);
    }
    shown = USER.matcher(shown).replaceAll(Matcher.quoteReplacement("//" + HIDDEN + "@"));
    return KEY.matcher(shown).replaceAll(HIDDEN);
  }
}
