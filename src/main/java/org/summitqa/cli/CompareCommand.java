package org.summitqa.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.summitqa.ask.Question;
import org.summitqa.compare.Comparison;
import org.summitqa.compare.Comparisons;
import org.summitqa.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Compares what publishers say of one question. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = "Shows what each publisher says of a question, and where they differ.")
final class CompareCommand implements Callable<Integer> {
  private final Application application;

  @Mixin private final FilterOptions filter = new FilterOptions();

  @Parameters(paramLabel = "QUESTION", arity = "1..*", description = "What to ask.")
  private List<String> words = List.of();

  @Option(
      names = "--language",
      paramLabel = "zh|en",
      converter = LanguageCode.class,
      description = "Language of the statements; left out, that of the question.")
  private @Nullable Language language;

  @Option(names = "--json", description = "Prints what POST /compare answers.")
  private boolean json;

  CompareCommand(Application application) {
    this.application = application;
  }

  @Override
  public Integer call() {
    String text = filter.text(words);
    Language reader = language == null ? Language.of(text) : language;
    Question question = new Question(text, List.of(), filter.filter(), reader);
    try (ConfigurableApplicationContext spring = application.startQuietly()) {
      new CurrentIndex(spring, application.err()).completeIfFew();
      Comparison comparison = spring.getBean(Comparisons.class).compare(question);
      application
          .out()
          .println(
              json
                  ? spring.getBean(JsonMapper.class).writeValueAsString(comparison)
                  : ComparisonText.of(comparison, reader));
    }
    return 0;
  }
}
