package org.summitqa.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * The arguments of a command line.
 *
 * @param command the command and its own options
 * @param settings settings for Spring, of any command, as {@code --name=value}
 */
record Arguments(List<String> command, List<String> settings) {
  private static final List<String> SETTINGS =
      List.of("--summitqa.", "--server.", "--spring.", "--logging.", "--management.");

  Arguments {
    command = List.copyOf(command);
    settings = List.copyOf(settings);
  }

  /** Tells settings from the rest; after {@code --} there are none. */
  static Arguments of(String... args) {
    List<String> command = new ArrayList<>();
    List<String> settings = new ArrayList<>();
    for (String arg : args) {
      boolean setting = !command.contains("--") && SETTINGS.stream().anyMatch(arg::startsWith);
      (setting ? settings : command).add(arg);
    }
    return new Arguments(command, settings);
  }
}
