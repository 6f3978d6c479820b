package org.summitqa.cli;

import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.summitqa.api.AskResponse;
import org.summitqa.ask.Answer;
import org.summitqa.ask.AnswerPipeline;
import org.summitqa.ask.ExplanationCollector;
import org.summitqa.ask.Question;
import org.summitqa.explain.Explanation;
import org.summitqa.explain.ExplanationText;
import org.summitqa.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** Answers one question and tells why the answer is as it is. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description =
        "Answers a question and tells how it was read, what was found, and why each sentence of a"
            + " draft is shown or not.")
final class ExplainCommand implements Callable<Integer> {
  private final Application application;

  @Mixin private final QuestionOptions options = new QuestionOptions();

  @Option(
      names = "--json",
      description = "Prints what POST /ask answers to a request with \"explain\": true.")
  private boolean json;

  ExplainCommand(Application application) {
    this.application = application;
  }

  @Override
  public Integer call() {
    Question question = options.question();
    try (ConfigurableApplicationContext spring = application.startQuietly()) {
      new CurrentIndex(spring, application.err()).completeIfFew();
      ExplanationCollector collector = new ExplanationCollector();
      Answer answer = spring.getBean(AnswerPipeline.class).answer(question, collector);
      Explanation explanation = collector.explanation().orElseThrow();
      application
          .out()
          .println(
              json
                  ? spring
                      .getBean(JsonMapper.class)
                      .writeValueAsString(new AskResponse(answer, null, explanation))
                  : text(answer, explanation, question.language()));
    }
    return 0;
  }

  private static String text(Answer answer, Explanation explanation, Language language) {
    return answer.answer()
        + "\n\n"
        + String.join("\n", new ExplanationText(explanation, language).lines());
  }
}
