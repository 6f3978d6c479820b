package org.summitqa.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.summitqa.api.SearchResponse;
import org.summitqa.evidence.Filter;
import org.summitqa.search.IndexStatus;
import org.summitqa.search.PassageSearch;
import org.summitqa.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Finds passages. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = "Finds passages, best first.")
final class SearchCommand implements Callable<Integer> {
  private static final int MAX_HITS = 100;

  private final Application application;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it.
  private CommandSpec command;

  @Mixin private final FilterOptions filter = new FilterOptions();

  @Parameters(paramLabel = "TEXT", arity = "1..*", description = "What to look for.")
  private List<String> words = List.of();

  @Option(
      names = "-k",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many passages at most, 1 to 100 (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Option(names = "--json", description = "Prints what GET /search answers.")
  private boolean json;

  SearchCommand(Application application) {
    this.application = application;
  }

  @Override
  public Integer call() {
    if (limit < 1 || limit > MAX_HITS) {
      throw new ParameterException(
          command.commandLine(), "-k must be from 1 to " + MAX_HITS + ", not " + limit);
    }
    String text = filter.text(words);
    Filter articles = filter.filter();
    try (ConfigurableApplicationContext spring = application.startQuietly()) {
      new CurrentIndex(spring, application.err()).completeIfFew();
      SearchResponse found =
          SearchResponse.of(
              spring.getBean(PassageSearch.class).search(text, articles, limit),
              spring.getBean(IndexStatus.class));
      if (found.hits().isEmpty()) {
        application.err().println("No passage was found.");
      }
      application
          .out()
          .println(
              json
                  ? spring.getBean(JsonMapper.class).writeValueAsString(found)
                  : PlainText.of(found, Language.of(text)));
    }
    return 0;
  }
}
