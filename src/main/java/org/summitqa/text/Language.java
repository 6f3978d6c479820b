package org.summitqa.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A language that the service reads and answers in. */
public enum Language {
  /** Chinese, simplified or traditional. */
  ZH,
  /** English. */
  EN;

  /**
   * Tells the language of a text: Chinese where at least one letter in five is a Han character,
   * since Chinese prose quotes Latin names but English prose hardly quotes Han.
   */
  public static Language of(String text) {
    long han = text.codePoints().filter(Character::isIdeographic).count();
    long letters = text.codePoints().filter(Character::isLetter).count();
    return han * 5 >= letters && han > 0 ? ZH : EN;
  }

  /**
   * Reads a language code.
   *
   * @param code {@code zh} or {@code en}
   * @throws IllegalArgumentException if it is neither
   */
  @JsonCreator
  public static Language ofCode(String code) {
    return switch (code) {
      case "zh" -> ZH;
      case "en" -> EN;
      default -> throw new IllegalArgumentException("language must be zh or en, not " + code);
    };
  }

  /** Returns the ISO 639 code: {@code zh} or {@code en}. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
