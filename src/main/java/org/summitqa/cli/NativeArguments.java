package org.summitqa.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Reads arguments that the locale of this process cannot. In the C locale, which containers and
 * services have by default, Java turns each byte of a Chinese question into U+FFFD.
 */
final class NativeArguments {
  private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");
  private static final char LOST = '\uFFFD';

  private NativeArguments() {}

  /** Returns the arguments as UTF-8 where Java lost some, or as they are where it did not. */
  static String[] of(String... args) {
    if (Stream.of(args).noneMatch(arg -> arg.indexOf(LOST) >= 0)) {
      return args;
    }
    String[] all;
    try {
      all = new String(Files.readAllBytes(COMMAND_LINE), StandardCharsets.UTF_8).split("\0", -1);
    } catch (IOException e) {
      // Not Linux: the arguments stay as they are.
      return args;
    }
    // The last one is followed by a NUL, too.
    int from = all.length - 1 - args.length;
    return from < 0 ? args : Arrays.copyOfRange(all, from, all.length - 1);
  }
}
