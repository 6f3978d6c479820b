package org.summitqa.web.openai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.summitqa.ask.Answer;
import org.summitqa.ask.AnswerEvent;
import org.summitqa.citation.AnswerText;
import org.summitqa.citation.Citation;
import org.summitqa.citation.VerifiedSentence;
import org.summitqa.citation.VerifiedSentence.Verification;
import org.summitqa.corpus.ArticleReference;
import org.summitqa.text.Language;
import org.summitqa.timing.Timings;

class ChatTextTests {
  private static final List<Citation> CITATIONS = List.of(citation(1), citation(2));
  private static final List<VerifiedSentence> SENTENCES =
      List.of(
          new VerifiedSentence("🌏 They met [1]!", List.of(1), Verification.SUPPORTED),
          new VerifiedSentence("他们说“好。”", List.of(1, 2), Verification.EXACT),
          new VerifiedSentence("No stop", List.of(2), Verification.EXACT));

  private static Citation citation(int number) {
    return new Citation(
        number,
        new ArticleReference("a" + number, "", null, null, null),
        "p",
        0,
        1,
        "q",
        "v",
        List.of(),
        0);
  }

  private static Answer answer(Language language) {
    return new Answer(
        Answer.Status.ANSWERED,
        "q",
        AnswerText.of(SENTENCES, language),
        SENTENCES,
        CITATIONS,
        List.of(),
        List.of(),
        1,
        "m",
        false,
        new Timings(0, 0, 0, 0));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void isTheAnswerThenItsSourcesAndEveryMarkLeadsSomewhere(Language language) {
    ChatText text = new ChatText(language, "http://localhost");
    StringBuilder pieces = new StringBuilder();
    for (VerifiedSentence sentence : SENTENCES) {
      List<Citation> cited =
          sentence.citations().stream().map(number -> CITATIONS.get(number - 1)).toList();
      pieces.append(text.add(new AnswerEvent.SentenceVerified(sentence, cited)));
    }
    pieces.append(text.add(new AnswerEvent.Finished(answer(language))));

    assertThat(pieces).hasToString(text.whole());
    assertThat(text.whole())
        .isEqualTo(answer(language).answer() + SourceList.of(answer(language), language));
    assertThat(text.annotations())
        .extracting(ChatAnnotation::citation)
        .extracting(c -> text.whole().substring(c.startIndex(), c.endIndex()) + c.url())
        .containsExactly(
            "[1]http://localhost/articles/a1",
            "[1]http://localhost/articles/a1",
            "[2]http://localhost/articles/a2",
            "[2]http://localhost/articles/a2");
  }

  @Test
  void hasNoImageThatAFrontEndWouldFetch() {
    ChatText text = new ChatText(Language.ZH, "http://localhost");
    VerifiedSentence sentence =
        new VerifiedSentence(
            "见图![x](http://evil.example/?q)。", List.of(1), VerifiedSentence.Verification.EXACT);
    text.add(new AnswerEvent.SentenceVerified(sentence, List.of(CITATIONS.getFirst())));

    assertThat(text.whole()).isEqualTo("见图!\\[x](http://evil.example/?q)[1]。");
  }
}
