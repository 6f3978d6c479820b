package org.summitqa.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.summitqa.ask.Answer;
import org.summitqa.ask.AnswerPipeline;
import org.summitqa.ask.Question;
import org.summitqa.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Answers one question. */
@Command(
    name = "ask",
    mixinStandardHelpOptions = true,
    description = "Answers a question, then lists its sources.")
final class AskCommand implements Callable<Integer> {
  private final Application application;

  @Mixin private final FilterOptions filter = new FilterOptions();

  @Parameters(paramLabel = "QUESTION", arity = "1..*", description = "What to ask.")
  private List<String> words = List.of();

  @Option(
      names = "--language",
      paramLabel = "zh|en",
      converter = LanguageCode.class,
      description = "Language of the answer; left out, that of the question.")
  private @Nullable Language language;

  @Option(names = "--json", description = "Prints what POST /ask answers.")
  private boolean json;

  AskCommand(Application application) {
    this.application = application;
  }

  @Override
  public Integer call() {
    String text = filter.text(words);
    Language answerLanguage = language == null ? Language.of(text) : language;
    Question question = new Question(text, List.of(), filter.filter(), answerLanguage);
    try (ConfigurableApplicationContext spring = application.startQuietly()) {
      new CurrentIndex(spring, application.err()).completeIfFew();
      Answer answer = spring.getBean(AnswerPipeline.class).answer(question, event -> {});
      application
          .out()
          .println(
              json
                  ? spring.getBean(JsonMapper.class).writeValueAsString(answer)
                  : PlainText.of(answer, answerLanguage));
    }
    return 0;
  }
}
