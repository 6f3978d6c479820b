package org.summitqa.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.summitqa.citation.Citation;
import org.summitqa.citation.CitationVerifier;
import org.summitqa.citation.EntailmentJudge;
import org.summitqa.citation.Objection;
import org.summitqa.citation.Verdict;
import org.summitqa.evidence.DraftSentence;
import org.summitqa.evidence.Evidence;
import org.summitqa.evidence.EvidenceFixture;
import org.summitqa.extract.ExtractSettings;
import org.summitqa.extract.ExtractiveAnswerer;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.llm.LanguageModel;
import org.summitqa.llm.ModelException;
import org.summitqa.llm.ModelException.Reason;
import org.summitqa.llm.ScriptedModel;
import org.summitqa.prompt.PromptSettings;
import org.summitqa.prompt.Prompts;
import org.summitqa.text.Language;
import org.summitqa.timing.Deadline;

class DraftSessionTests {
  private static final String QUOTE = "会谈进行了四个小时。";
  private static final String CLAIM = "会谈进行了4小时。";
  private static final String INVENTION = "会谈进行了九个小时。";
  private static final Evidence EVIDENCE =
      EvidenceFixture.question("会谈多久？").passage("001", QUOTE).build();
  private static final CitationVerifier VERIFIER = new CitationVerifier(BilingualDictionary::load);
  private static final Prompts PROMPTS = new Prompts(new PromptSettings("prompts", 900, 200));

  private final Log log = new Log();

  private static Drafter model(LanguageModel model) {
    return new ModelDrafter(model, PROMPTS, Language.ZH, Deadline.in(Duration.ofSeconds(20)));
  }

  private static Drafter extractive() {
    return new ExtractiveDrafter(new ExtractiveAnswerer(new ExtractSettings(3, 0.3, 0.6)));
  }

  private DraftSession session(EntailmentJudge judge, int maxSentences) {
    return new DraftSession(EVIDENCE, VERIFIER, judge, maxSentences, log);
  }

  private DraftSession session() {
    return session(EntailmentJudge.NONE, 10);
  }

  private static List<String> texts(DraftSession session) {
    return session.shown().stream().map(shown -> shown.sentence().text()).toList();
  }

  @Nested
  class WhatHolds {
    @Test
    void isShownWithItsQuoteAndTheRestIsNot() {
      DraftSession session = session();
      session.write(
          List.of(model(ScriptedModel.writing(INVENTION + "\n", CLAIM.replace("。", "[1]。")))));

      assertThat(texts(session)).containsExactly(CLAIM);
      assertThat(session.citations()).extracting(Citation::quote).containsExactly(QUOTE);
      assertThat(log.events)
          .containsExactly(
              "scripted", "piece", "check", "drop " + INVENTION, "piece", "check", "show " + CLAIM);
    }

    @Test
    void keepsTheNextFromWriting() {
      DraftSession session = session();
      session.write(List.of(extractive(), model(ScriptedModel.failing(Reason.SERVER))));

      assertThat(texts(session)).containsExactly(QUOTE);
      assertThat(log.events).containsExactly("extractive", "check", "show " + QUOTE);
    }

    @Test
    void isCheckedUpToAsManySentencesAsAreWanted() {
      DraftSession session = session(EntailmentJudge.NONE, 1);
      session.verify(new DraftSentence(INVENTION, List.of(1)));
      session.verify(new DraftSentence(QUOTE, List.of(1)));
      session.verify(new DraftSentence(CLAIM, List.of(1)));

      assertThat(texts(session)).containsExactly(QUOTE);
      assertThat(log.events)
          .containsExactly("check", "drop " + INVENTION, "check", "show " + QUOTE);
    }
  }

  @Nested
  class WhereNothingHolds {
    @Test
    void theNextStandsIn() {
      DraftSession session = session();
      session.write(List.of(model(ScriptedModel.writing(INVENTION)), extractive()));

      assertThat(texts(session)).containsExactly(QUOTE);
      assertThat(log.events).contains("scripted", "extractive stands in");
    }

    @Test
    void theNextStandsInForOneThatFails() {
      DraftSession session = session();
      session.write(List.of(model(ScriptedModel.failing(Reason.SERVER)), extractive()));

      assertThat(texts(session)).containsExactly(QUOTE);
      assertThat(log.events)
          .containsExactly("scripted", "SERVER", "extractive stands in", "check", "show " + QUOTE);
    }

    @Test
    void nobodyWritesWhereThereIsNobody() {
      DraftSession session = session();
      session.write(List.of());

      assertThat(session.shown()).isEmpty();
      assertThat(session.citations()).isEmpty();
    }
  }

  @Test
  void whatWasWholeBeforeAFailureIsShown() {
    ScriptedModel breaking =
        new ScriptedModel(
            pieces -> {
              pieces.accept(CLAIM.replace("。", "[1]。") + "他");
              throw new ModelException(Reason.UNREACHABLE, "broke off");
            });
    DraftSession session = session();
    session.write(List.of(model(breaking), extractive()));

    assertThat(texts(session)).containsExactly(CLAIM);
    assertThat(log.events).endsWith("UNREACHABLE").doesNotContain("extractive stands in");
  }

  @Test
  void aJudgeIsAskedOnceTheDraftIsDone() {
    EntailmentJudge judge =
        (sentence, quotes) -> {
          log.events.add("judge");
          return Optional.of(Objection.toAll(sentence, EntailmentJudge.RULE));
        };
    DraftSession session = session(judge, 10);
    session.write(
        List.of(model(ScriptedModel.writing(CLAIM.replace("。", "[1]。"), INVENTION)), extractive()));

    assertThat(texts(session)).containsExactly(QUOTE);
    assertThat(log.events)
        .startsWith("scripted", "piece", "piece", "check", "judge", "drop " + CLAIM);
  }

  @Test
  void anInterruptEndsItAndNobodyStandsIn() {
    DraftSession session = session();

    assertThatThrownBy(
            () -> session.write(List.of(model(ScriptedModel.interrupted()), extractive())))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(session.shown()).isEmpty();
    assertThat(log.events).containsExactly("scripted");
  }

  @Test
  void anInterruptOfItsJudgeEndsItToo() {
    EntailmentJudge judge =
        new ModelJudge(ScriptedModel.interrupted(), PROMPTS, Deadline.in(Duration.ofSeconds(20)));
    DraftSession session = session(judge, 10);

    assertThatThrownBy(
            () ->
                session.write(
                    List.of(
                        model(ScriptedModel.writing(CLAIM.replace("。", "[1]。"))), extractive())))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  private static final class Log implements DraftListener {
    private final List<String> events = new ArrayList<>();

    @Override
    public void draftedBy(String name, boolean standIn) {
      events.add(standIn ? name + " stands in" : name);
    }

    @Override
    public void written() {
      events.add("piece");
    }

    @Override
    public void failed(Reason reason) {
      events.add(reason.name());
    }

    @Override
    public void checking() {
      events.add("check");
    }

    @Override
    public void checked(DraftSentence draft, Verdict verdict) {
      events.add((verdict.verified().isPresent() ? "show " : "drop ") + draft.text());
    }
  }
}
