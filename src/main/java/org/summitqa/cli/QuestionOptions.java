package org.summitqa.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitqa.ask.Question;
import org.summitqa.text.Language;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A question as the command line asks it, of which articles, and in which language to answer. */
final class QuestionOptions {
  @Mixin private final FilterOptions filter = new FilterOptions();

  @Parameters(paramLabel = "QUESTION", arity = "1..*", description = "What to ask.")
  private List<String> words = List.of();

  @Option(
      names = "--language",
      paramLabel = "zh|en",
      converter = LanguageCode.class,
      description = "Language of what is answered and told; left out, that of the question.")
  private @Nullable Language language;

  /** Returns the question, its language being that of the answer. */
  Question question() {
    String text = filter.text(words);
    Language answers = language == null ? Language.of(text) : language;
    return new Question(text, List.of(), filter.filter(), answers);
  }
}
