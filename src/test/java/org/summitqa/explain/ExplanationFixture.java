package org.summitqa.explain;

import java.util.List;
import java.util.Map;
import org.summitqa.conversation.StandaloneQuestion.Author;
import org.summitqa.explain.Decision.Reason;
import org.summitqa.text.Language;

/** An explanation for tests: a question on which one sentence of two was dropped over a number. */
public final class ExplanationFixture {
  private ExplanationFixture() {}

  /** Returns it; {@code text} is the sentence that was dropped. */
  public static Explanation dropping(String text) {
    return new Explanation(
        new QuestionReading(
            "谈了多久？",
            "拜登和习近平谈了多久？",
            Author.RULES,
            List.of(new QuestionReading.Meaning("left-out", "", "拜登和习近平")),
            null,
            Language.ZH,
            "how-long",
            List.of("拜登", "习近平"),
            null,
            List.of(),
            List.of(new QuestionReading.Term(List.of("拜登"), 0.5))),
        new SearchExplanation(
            List.of(
                new SearchExplanation.Way("words", 0.3, 9),
                new SearchExplanation.Way("dense", 0.7, 100)),
            List.of(
                new PassageExplanation(
                    1,
                    "a#0000",
                    "会谈",
                    0.9,
                    Map.of("dense", new PassageExplanation.SignalExplanation(10, 0.8, 1, 0.7)),
                    0.7,
                    List.of(new PassageExplanation.Step("tokens", 0.5, 4, 0.54)))),
            List.of(new SearchExplanation.Sentence(1, 0.8, "会谈持续了四小时。", List.of()))),
        new Decision(Reason.VERIFIED, 0.9, 0.35, List.of(new Signal("closeness", 0.7, 8.2, 5.74))),
        List.of(
            new DraftExplanation(
                "probe",
                null,
                List.of(
                    new SentenceExplanation(
                        text,
                        "rejected",
                        null,
                        List.of(),
                        Ground.NUMBERS,
                        new SentenceExplanation.Quote("cited", "会谈持续了四小时。"),
                        List.of(new SentenceExplanation.Words("number", text, 0, text.length())),
                        List.of(),
                        null),
                    new SentenceExplanation(
                        "会谈持续了四小时。",
                        "supported",
                        null,
                        List.of(1),
                        null,
                        null,
                        List.of(),
                        List.of(),
                        null)))));
  }
}
