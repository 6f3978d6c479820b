package org.summitqa.evaluation.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.summitqa.ask.Answer;
import org.summitqa.citation.AnswerText;
import org.summitqa.citation.VerifiedSentence;
import org.summitqa.evaluation.fixture.Fixture;
import org.summitqa.llm.LanguageModel;
import org.summitqa.llm.ModelVerdict;
import org.summitqa.llm.YesNo;
import org.summitqa.prompt.Prompt;
import org.summitqa.prompt.Prompts;
import org.summitqa.timing.Deadline;

/**
 * Has the configured model say whether an answer is correct and its sentences supported: a short
 * call for each answer with a gold answer, and one for each of its sentences. Where the model fails
 * that is counted, and the run goes on.
 */
public final class AnswerJudge {
  private final LanguageModel model;
  private final Prompts prompts;

  AnswerJudge(LanguageModel model, Prompts prompts) {
    this.model = model;
    this.prompts = prompts;
  }

  /**
   * Judges an answer with sentences.
   *
   * @throws java.util.concurrent.CancellationException if the thread was interrupted
   */
  public Judgement judge(Fixture fixture, Answer answer) {
    List<YesNo> support =
        answer.sentences().stream().map(sentence -> support(answer, sentence)).toList();
    List<YesNo> all = new ArrayList<>(support);
    Optional<YesNo> correct =
        fixture.answers().isEmpty() ? Optional.empty() : Optional.of(correct(fixture, answer));
    correct.ifPresent(all::add);
    return new Judgement(
        correct.map(AnswerJudge::known).orElse(null),
        (int) support.stream().filter(verdict -> verdict != YesNo.NONE).count(),
        (int) support.stream().filter(verdict -> verdict == YesNo.YES).count(),
        (int) all.stream().filter(verdict -> verdict == YesNo.NONE).count());
  }

  private static @Nullable Boolean known(YesNo verdict) {
    return verdict == YesNo.NONE ? null : verdict == YesNo.YES;
  }

  private YesNo support(Answer answer, VerifiedSentence sentence) {
    List<String> quotes =
        sentence.citations().stream()
            .map(number -> answer.citations().get(number - 1).quote())
            .toList();
    return ask(prompts.judge(sentence.text(), quotes));
  }

  private YesNo correct(Fixture fixture, Answer answer) {
    String said =
        answer.sentences().stream()
            .map(VerifiedSentence::text)
            .collect(Collectors.joining(AnswerText.between(fixture.language())));
    return ask(prompts.grade(fixture.question(), fixture.answers(), said));
  }

  private YesNo ask(Prompt prompt) {
    return new ModelVerdict(model, "judge an answer").of(prompt, Deadline.in(model.timeLimit()));
  }
}
