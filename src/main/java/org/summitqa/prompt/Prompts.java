package org.summitqa.prompt;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.summitqa.corpus.Language;
import org.summitqa.search.Evidence;

/** Makes prompts from the files of the prompts folder, read and checked once at start. */
@Component
public class Prompts {
  private final PromptTemplate answer;
  private final PromptTemplate judge;
  private final int maxEvidenceTokens;

  /**
   * Reads the files.
   *
   * @throws
   *     org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException
   *     if one cannot be used; the message names the file and the placeholder
   */
  public Prompts(PromptSettings settings) {
    this.answer =
        new PromptFiles(Path.of(settings.path()))
            .load("answer.md", Set.of("evidence", "question", "language"));
    this.judge =
        new PromptFiles(Path.of(settings.path())).load("judge.md", Set.of("quotes", "sentence"));
    this.maxEvidenceTokens = settings.maxEvidenceTokens();
  }

  /**
   * Returns the prompt that asks for an answer.
   *
   * @param evidence what may be said, with the question
   * @param language the language of the answer
   */
  public Prompt answer(Evidence evidence, Language language) {
    return answer.fill(
        Map.of(
            "evidence", EvidenceText.of(evidence, maxEvidenceTokens),
            "question", PlainText.of(evidence.question()),
            "language", request(language)));
  }

  /**
   * Returns the prompt that asks whether quotes say what a sentence says, to be answered with 是 or
   * 否.
   *
   * @param sentence the sentence
   * @param quotes the quotes, at least one
   */
  public Prompt judge(String sentence, List<String> quotes) {
    return judge.fill(
        Map.of(
            "quotes", quotes.stream().map(PlainText::of).collect(Collectors.joining("\n")),
            "sentence", PlainText.of(sentence)));
  }

  private static String request(Language language) {
    return switch (language) {
      case ZH -> "中文回答";
      case EN -> "英文回答（in English）";
    };
  }
}
