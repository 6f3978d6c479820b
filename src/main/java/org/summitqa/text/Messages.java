package org.summitqa.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the service itself says to readers, in their language: the texts of {@code
 * messages_{zh,en}.properties} with their places {@code {0}}, {@code {1}} … filled in. All else in
 * a text is shown as it stands: an apostrophe and a brace mean nothing, and a number is not grouped
 * (as {@link java.text.MessageFormat} would).
 */
public final class Messages {
  private static final Pattern PLACE = Pattern.compile("\\{(?<number>[0-9])}");
  private static final Map<Language, Messages> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, new Messages(read("/org/summitqa/messages_" + language.code())));
    }
  }

  private final Map<String, String> texts;

  private Messages(Map<String, String> texts) {
    this.texts = texts;
  }

  /** Returns the texts for readers of a language. */
  public static Messages of(Language language) {
    return Objects.requireNonNull(ALL.get(language));
  }

  private static Map<String, String> read(String file) {
    Properties properties = new Properties();
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(Messages.class.getResourceAsStream(file + ".properties"), file),
            StandardCharsets.UTF_8)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.stringPropertyNames().stream()
        .collect(Collectors.toUnmodifiableMap(k -> k, properties::getProperty));
  }

  /** Returns the keys that have a text. */
  Set<String> keys() {
    return texts.keySet();
  }

  /** Returns the numbers of the places in a text. */
  Set<Integer> places(String key) {
    Set<Integer> places = new TreeSet<>();
    Matcher place = PLACE.matcher(raw(key));
    while (place.find()) {
      places.add(Integer.valueOf(place.group("number")));
    }
    return places;
  }

  /**
   * Returns a text with its places filled, in one pass: a value is never filled again.
   *
   * @param values what stands in the places, from {@code {0}} on; one language's text may leave a
   *     place out that another's has
   * @throws IllegalArgumentException if there is no such text, or it has more or fewer places; the
   *     message names the key
   */
  public String text(String key, Object... values) {
    int places = ALL.values().stream().mapToInt(language -> language.end(key)).max().orElse(0);
    if (places != values.length) {
      throw new IllegalArgumentException(
          "The message %s has %d places, not %d: %s"
              .formatted(key, places, values.length, Arrays.toString(values)));
    }
    return PLACE
        .matcher(raw(key))
        .replaceAll(
            place ->
                Matcher.quoteReplacement(
                    String.valueOf(values[Integer.parseInt(place.group("number"))])));
  }

  /**
   * Returns a text as it stands, its places not filled, or another where there is none: for what is
   * named by data.
   *
   * @param key the key
   * @param other what to say where the key has no text
   */
  public String textOr(String key, String other) {
    return texts.getOrDefault(key, other);
  }

  private int end(String key) {
    return places(key).stream().mapToInt(place -> place + 1).max().orElse(0);
  }

  private String raw(String key) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("There is no message " + key);
    }
    return text;
  }
}
