package org.summitqa.cli;

import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.summitqa.ask.Question;
import org.summitqa.compare.Comparison;
import org.summitqa.compare.Comparisons;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** Compares what publishers say of one question. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = "Shows what each publisher says of a question, and where they differ.")
final class CompareCommand implements Callable<Integer> {
  private final Application application;

  @Mixin private final QuestionOptions options = new QuestionOptions();

  @Option(names = "--json", description = "Prints what POST /compare answers.")
  private boolean json;

  CompareCommand(Application application) {
    this.application = application;
  }

  @Override
  public Integer call() {
    Question question = options.question();
    try (ConfigurableApplicationContext spring = application.startQuietly()) {
      new CurrentIndex(spring, application.err()).completeIfFew();
      Comparison comparison = spring.getBean(Comparisons.class).compare(question);
      application
          .out()
          .println(
              json
                  ? spring.getBean(JsonMapper.class).writeValueAsString(comparison)
                  : ComparisonText.of(comparison, question.language()));
    }
    return 0;
  }
}
