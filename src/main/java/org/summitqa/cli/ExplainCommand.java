package org.summitqa.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.summitqa.ask.Answer;
import org.summitqa.ask.AnswerPipeline;
import org.summitqa.ask.ExplanationCollector;
import org.summitqa.ask.Question;
import org.summitqa.explain.Explanation;
import org.summitqa.explain.ExplanationText;
import org.summitqa.text.Language;
import org.summitqa.web.ask.AskResponse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
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

  @Mixin private final FilterOptions filter = new FilterOptions();

  @Parameters(paramLabel = "QUESTION", arity = "1..*", description = "What to ask.")
  private List<String> words = List.of();

  @Option(
      names = "--language",
      paramLabel = "zh|en",
      converter = LanguageCode.class,
      description = "Language of the answer and of what is told; left out, that of the question.")
  private @Nullable Language language;

  @Option(
      names = "--json",
      description = "Prints what POST /ask answers to a request with \"explain\": true.")
  private boolean json;

  ExplainCommand(Application application) {
    this.application = application;
  }

  @Override
  public Integer call() {
    String text = filter.text(words);
    Language told = language == null ? Language.of(text) : language;
    Question question = new Question(text, List.of(), filter.filter(), told);
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
                  : text(answer, explanation, told));
    }
    return 0;
  }

  private static String text(Answer answer, Explanation explanation, Language language) {
    return answer.answer()
        + "\n\n"
        + String.join("\n", new ExplanationText(explanation, language).lines());
  }
}
