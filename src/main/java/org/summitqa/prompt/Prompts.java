package org.summitqa.prompt;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.summitqa.evidence.Evidence;
import org.summitqa.evidence.EvidenceSentence;
import org.summitqa.text.Language;

/** Makes prompts from the files of the prompts folder, read and checked once at start. */
@Component
public class Prompts {
  private static final Set<String> NONE = Set.of();
  private static final PromptShape ANSWER =
      new PromptShape(
          Set.of("evidence", "question", "language"), Map.of("Chinese", NONE, "English", NONE));
  private static final PromptShape STANDALONE =
      new PromptShape(
          Set.of("history", "question", "language"),
          Map.of(
              "Question",
              Set.of("question"),
              "Answer",
              Set.of("answer"),
              "Chinese",
              NONE,
              "English",
              NONE));
  private static final PromptShape DIFFERENCE =
      new PromptShape(
          Set.of("sides", "language"),
          Map.of(
              "Side", Set.of("number", "publisher", "words", "sentence"),
              "Chinese", NONE,
              "English", NONE));

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
    this.answer = files.load("answer.md", ANSWER);
    this.standalone = files.load("standalone.md", STANDALONE);
    this.judge = files.load("judge.md", PromptShape.of("quotes", "sentence"));
    this.grade = files.load("grade.md", PromptShape.of("question", "gold", "answer"));
    this.difference = files.load("difference.md", DIFFERENCE);
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
                "language", answer.line(language)));
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
            "history", HistoryText.of(history, maxHistoryTokens, standalone),
            "question", PlainText.of(question),
            "language", standalone.line(language)));
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
    return difference.fill(
        Map.of("sides", SideText.of(sides, difference), "language", difference.line(language)));
  }

  private static String alternatives(List<String> part) {
    return "- " + part.stream().map(PlainText::of).collect(Collectors.joining(" / "));
  }
}
