package org.summitqa.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitqa.evidence.Filter;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Options that say which articles a search may find. */
final class FilterOptions {
  @Spec(Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // picocli sets it.
  private CommandSpec command;

  @Option(
      names = "--publisher",
      paramLabel = "NAME",
      description = "Only articles of this publisher; may be repeated.")
  private List<String> publishers = new ArrayList<>();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "Only articles published on this day (2023-11-16) or later.")
  private @Nullable LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "Only articles published on this day or earlier.")
  private @Nullable LocalDate to;

  Filter filter() {
    try {
      return new Filter(publishers, from, to);
    } catch (IllegalArgumentException e) {
      throw badUsage(e.getMessage());
    }
  }

  /** Returns the text that was given in one or several words. */
  String text(List<String> words) {
    String text = String.join(" ", words).strip();
    if (text.isEmpty()) {
      throw badUsage("The text must not be blank.");
    }
    return text;
  }

  private ParameterException badUsage(@Nullable String message) {
    CommandLine line = command.commandLine();
    return new ParameterException(line, message == null ? "Bad usage" : message);
  }
}
