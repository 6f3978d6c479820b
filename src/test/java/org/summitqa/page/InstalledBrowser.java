package org.summitqa.page;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The browser of this machine, or why there is none that could be driven. */
sealed interface InstalledBrowser {
  /** Where the browser is, where it is in none of the usual places. */
  String PLACE = "SUMMITQA_BROWSER";

  /** With the value true a missing browser is a failure. */
  String REQUIRED = "SUMMITQA_BROWSER_REQUIRED";

  /** Chromium or Chrome, as packages of Linux and macOS install them. */
  List<Path> USUAL_PLACES =
      Stream.of(
              "/usr/bin/chromium",
              "/usr/bin/chromium-browser",
              "/usr/bin/google-chrome",
              "/usr/bin/google-chrome-stable",
              "/opt/google/chrome/chrome",
              "/snap/bin/chromium",
              "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
              "/Applications/Chromium.app/Contents/MacOS/Chromium",
              "/opt/homebrew/bin/chromium")
          .map(Path::of)
          .toList();

  /**
   * A browser that can be driven.
   *
   * @param executable the program
   */
  record Found(Path executable) implements InstalledBrowser {}

  /**
   * No browser, or nothing to drive it with.
   *
   * @param reason what is missing, and what helps
   */
  record Missing(String reason) implements InstalledBrowser {}

  /** Looks on this machine. */
  static InstalledBrowser here() {
    return Driver.isThere() ? find(setting(PLACE), USUAL_PLACES) : new Missing(Driver.MISSING);
  }

  /** Tells whether tests of the page have to run. */
  static boolean isRequired() {
    return Boolean.parseBoolean(setting(REQUIRED).orElse("false"));
  }

  /** Takes the browser that is named, or else the first that exists. */
  static InstalledBrowser find(Optional<String> named, List<Path> places) {
    if (named.isPresent()) {
      Path place = Path.of(named.get());
      return Files.isExecutable(place)
          ? new Found(place)
          : new Missing("no browser: %s is %s, which is no program".formatted(PLACE, place));
    }
    return places.stream()
        .filter(Files::isExecutable)
        .findFirst()
        .<InstalledBrowser>map(Found::new)
        .orElseGet(
            () ->
                new Missing(
                    "no browser: %s names none, and there is none of %s"
                        .formatted(PLACE, text(places))));
  }

  private static String text(List<Path> places) {
    return places.stream().map(Path::toString).collect(Collectors.joining(", "));
  }

  private static Optional<String> setting(String name) {
    UnaryOperator<@Nullable String> filled =
        value -> value == null || value.isBlank() ? null : value;
    String property = name.toLowerCase(java.util.Locale.ROOT).replace('_', '.');
    return Optional.ofNullable(filled.apply(System.getProperty(property)))
        .or(() -> Optional.ofNullable(filled.apply(System.getenv(name))));
  }

  /** What speaks to the browser: a Node.js of its own, in a jar that only failsafe resolves. */
  final class Driver {
    static final String MISSING =
        "no driver: com.microsoft.playwright:driver-bundle is not on the class path;"
            + " mvn -Pbrowser verify brings it";

    private Driver() {}

    static boolean isThere() {
      return System.getenv("PLAYWRIGHT_NODEJS_PATH") != null
          || Stream.of("linux", "linux-arm64", "mac", "mac-arm64", "win32_x64")
              .anyMatch(platform -> Driver.class.getResource("/driver/" + platform) != null);
    }
  }
}
