package org.summitqa.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.stream.Stream;

/**
 * What a reader's browser is like.
 *
 * @param language of the browser: {@code zh-CN} or {@code en-GB}
 * @param dark whether the reader prefers dark colours
 * @param width of the window in CSS pixels
 * @param height of the window in CSS pixels
 * @param still whether the reader prefers reduced motion
 */
record Look(String language, boolean dark, int width, int height, boolean still) {
  static final Look CHINESE = new Look("zh-CN", false, 1360, 850, false);
  static final Look ENGLISH = new Look("en-GB", false, 1360, 850, false);

  /** Returns both languages in both colour schemes. */
  static Stream<Look> all() {
    return Stream.of(CHINESE, CHINESE.inDark(), ENGLISH, ENGLISH.inDark());
  }

  Look inDark() {
    return new Look(language, true, width, height, still);
  }

  /** Returns this look on a phone. */
  Look narrow() {
    return sized(390, 844);
  }

  Look sized(int newWidth, int newHeight) {
    return new Look(language, dark, newWidth, newHeight, still);
  }

  Look withoutMotion() {
    return new Look(language, dark, width, height, true);
  }

  boolean isChinese() {
    return language.startsWith("zh");
  }

  Browser.NewContextOptions options() {
    return new Browser.NewContextOptions()
        .setLocale(language)
        .setViewportSize(width, height)
        .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
        .setReducedMotion(still ? ReducedMotion.REDUCE : ReducedMotion.NO_PREFERENCE);
  }

  /** Returns the end of a picture's name. */
  @Override
  public String toString() {
    return "%d-%s-%s".formatted(width, dark ? "dark" : "light", language.substring(0, 2));
  }
}
