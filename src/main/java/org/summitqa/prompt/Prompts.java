package org.summitqa.prompt;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.summitqa.corpus.Language;
import org.summitqa.search.Evidence;
import org.summitqa.search.EvidenceSentence;

/** Makes prompts from the files of the prompts folder, read and checked once at start. */
@Component
public class Prompts {
  private final PromptTemplate answer;
  private final List<PromptSource> sources;
  private final PromptTemplate standalone;
  private final PromptTemplate judge;
  private final PromptTemplate grade;
  private final PromptTemplate difference;
  private final int maxEvidenceTokens;
  private final int maxHistoryTokens;

  /**
   * Reads the files.
   *
   * @throws
   *     org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException
   *     if one cannot be used; the message names the file and the placeholder
   */
  public Prompts(PromptSettings settings) {
    PromptFiles files = new PromptFiles(Path.of(settings.path()));
    this.answer = files.load("answer.md", Set.of("evidence", "question", "language"));
    this.standalone = files.load("standalone.md", Set.of("history", "question", "language"));
    this.judge = files.load("judge.md", Set.of("quotes", "sentence"));
    this.grade = files.load("grade.md", Set.of("question", "gold", "answer"));
    this.difference = files.load("difference.md", Set.of("sides", "language"));
    this.sources = files.sources();
    this.maxEvidenceTokens = settings.maxEvidenceTokens();
    this.maxHistoryTokens = settings.maxHistoryTokens();
  }

  /** Returns where each prompt was found. */
  public List<PromptSource> sources() {
    return sources;
  }

  /**
   * Returns the prompt that asks for an answer.
   *
   * @param evidence what may be said, with the question
   * @param language the language of the answer
   */
  public EvidencePrompt answer(Evidence evidence, Language language) {
    return answer(evidence, language, maxEvidenceTokens);
  }

  /**
   * Returns the prompt that asks for an answer, with less evidence.
   *
   * @param evidence what may be said, with the question
   * @param language the language of the answer
   * @param maxEvidenceTokens how much of the evidence, in estimated tokens
   */
  public EvidencePrompt answer(Evidence evidence, Language language, int maxEvidenceTokens) {
    List<EvidenceSentence> shown = EvidenceSelection.of(evidence, maxEvidenceTokens);
    Prompt prompt =
        answer.fill(
            Map.of(
                "evidence", EvidenceText.of(shown),
                "question", PlainText.of(evidence.question()),
                "language", request(language)));
    return new EvidencePrompt(prompt, shown);
  }

  /** Returns how much evidence a prompt has at most, in estimated tokens. */
  public int maxEvidenceTokens() {
    return maxEvidenceTokens;
  }

  /**
   * Returns the prompt that asks for a question that stands alone.
   *
   * @param history earlier turns, oldest first; none to have the question only translated
   * @param question what the reader asks
   * @param language the language to write in
   */
  public Prompt standalone(List<Turn> history, String question, Language language) {
    return standalone.fill(
        Map.of(
            "history", HistoryText.of(history, maxHistoryTokens),
            "question", PlainText.of(question),
            "language", name(language)));
  }

  private static String name(Language language) {
    return switch (language) {
      case ZH -> "中文";
      case EN -> "英文（English）";
    };
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

  /**
   * Returns the prompt that asks whether an answer says what the gold answer says, to be answered
   * with 是 or 否.
   *
   * @param question what was asked
   * @param gold the parts of the gold answer, each with its alternatives, at least one
   * @param answer what was answered, without citation marks
   */
  public Prompt grade(String question, List<List<String>> gold, String answer) {
    return grade.fill(
        Map.of(
            "question", PlainText.of(question),
            "gold", gold.stream().map(Prompts::alternatives).collect(Collectors.joining("\n")),
            "answer", PlainText.of(answer)));
  }

  /**
   * Returns the prompt that asks for a difference in one sentence, each side with its number.
   *
   * @param sides what publishers say, at least two, numbered from 1 in this order
   * @param language the language to write in
   */
  public Prompt difference(List<Side> sides, Language language) {
    String lines =
        IntStream.range(0, sides.size())
            .mapToObj(i -> "[%d] %s".formatted(i + 1, line(sides.get(i))))
            .collect(Collectors.joining("\n"));
    String request = language == Language.ZH ? "用中文写一句：" : "Write one sentence in English:";
    return difference.fill(Map.of("sides", lines, "language", request));
  }

  private static String line(Side side) {
    return "%s：“%s”。原句：%s"
        .formatted(
            PlainText.of(side.publisher()),
            PlainText.of(side.words()),
            PlainText.of(side.sentence()));
  }

  private static String alternatives(List<String> part) {
    return "- " + part.stream().map(PlainText::of).collect(Collectors.joining(" / "));
  }

  private static String request(Language language) {
    return switch (language) {
      case ZH -> "中文回答，每句注明编号：";
      case EN -> "Answer in English, each sentence with its number:";
    };
  }
}
