package org.summitqa.cli;

import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.summitqa.ask.Answer;
import org.summitqa.ask.AnswerPipeline;
import org.summitqa.ask.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** Answers one question. */
@Command(
    name = "ask",
    mixinStandardHelpOptions = true,
    description = "Answers a question, then lists its sources.")
final class AskCommand implements Callable<Integer> {
  private final Application application;

  @Mixin private final QuestionOptions options = new QuestionOptions();

  @Option(names = "--json", description = "Prints what POST /ask answers.")
  private boolean json;

  AskCommand(Application application) {
    this.application = application;
  }

  @Override
  public Integer call() {
    Question question = options.question();
    try (ConfigurableApplicationContext spring = application.startQuietly()) {
      new CurrentIndex(spring, application.err()).completeIfFew();
      Answer answer = spring.getBean(AnswerPipeline.class).answer(question, event -> {});
      application
          .out()
          .println(
              json
                  ? spring.getBean(JsonMapper.class).writeValueAsString(answer)
                  : PlainText.of(answer, question.language()));
    }
    return 0;
  }
}
