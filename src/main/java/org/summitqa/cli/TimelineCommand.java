package org.summitqa.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.summitqa.api.TimelineResponse;
import org.summitqa.evidence.Filter;
import org.summitqa.search.IndexStatus;
import org.summitqa.text.Language;
import org.summitqa.timeline.Timeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Tells what happened in a matter, and when. */
@Command(
    name = "timeline",
    mixinStandardHelpOptions = true,
    description = "Lists the events of a topic in order of time, with who tells of each.")
final class TimelineCommand implements Callable<Integer> {
  private static final int MAX_EVENTS = 100;

  private final Application application;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it.
  private CommandSpec command;

  @Mixin private final FilterOptions filter = new FilterOptions();

  @Parameters(paramLabel = "TOPIC", arity = "1..*", description = "What the events are about.")
  private List<String> words = List.of();

  @Option(
      names = "-k",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many events at most, 1 to 100 (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Option(names = "--json", description = "Prints what GET /timeline answers.")
  private boolean json;

  TimelineCommand(Application application) {
    this.application = application;
  }

  @Override
  public Integer call() {
    if (limit < 1 || limit > MAX_EVENTS) {
      throw new ParameterException(
          command.commandLine(), "-k must be from 1 to " + MAX_EVENTS + ", not " + limit);
    }
    String topic = filter.text(words);
    Filter articles = filter.filter();
    try (ConfigurableApplicationContext spring = application.startQuietly()) {
      new CurrentIndex(spring, application.err()).completeIfFew();
      TimelineResponse found =
          TimelineResponse.of(
              topic,
              spring.getBean(Timeline.class).of(topic, articles, limit),
              spring.getBean(IndexStatus.class));
      if (found.events().isEmpty()) {
        application.err().println("No dated event was found.");
      }
      application
          .out()
          .println(
              json
                  ? spring.getBean(JsonMapper.class).writeValueAsString(found)
                  : PlainText.of(found, Language.of(topic)));
    }
    return 0;
  }
}
