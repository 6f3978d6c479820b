package org.summitqa.search.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.summitqa.encoder.BinaryTokenVectors;
import org.summitqa.encoder.EncodedText;
import org.summitqa.encoder.EncodedText.Token;
import org.summitqa.search.rank.MaxSimScorer.Closeness;
import org.summitqa.text.Span;

class MaxSimScorerTests {
  private static final int DIMENSIONS = 512;

  private final Random random = new Random(1);

  @Nested
  class Signs {
    @Test
    void areKeptBySentence() {
      EncodedText text = text(10);
      BinaryTokenVectors signs =
          BinaryTokenVectors.of(text, List.of(new Span(2, 5), new Span(5, 9)));

      assertThat(signs.parts()).extracting(List::size).containsExactly(3, 3, 4);
      // The first two characters and the last stand in no sentence.
      assertThat(signs.parts().getFirst().get(2)).isEqualTo(onlySigns(text.tokens().get(9)));
      assertThat(signs.parts().get(1).getFirst()).isEqualTo(onlySigns(text.tokens().get(2)));
    }

    @Test
    void comeBackFromTheirBytes() {
      BinaryTokenVectors signs =
          BinaryTokenVectors.of(text(7), List.of(new Span(1, 3), new Span(3, 3)));
      BinaryTokenVectors read = BinaryTokenVectors.of(signs.toBytes());

      assertThat(read.parts()).extracting(List::size).containsExactly(5, 2, 0);
      assertThat(read.toBytes()).isEqualTo(signs.toBytes());
    }

    @Test
    void ofNoTokensComeBackToo() {
      BinaryTokenVectors none = BinaryTokenVectors.of(text(0), List.of(new Span(1, 3)));

      assertThat(BinaryTokenVectors.of(none.toBytes()).parts())
          .containsExactly(List.of(), List.of());
    }

    @Test
    void ofAnEndlessSentenceAreCutOff() {
      BinaryTokenVectors signs = BinaryTokenVectors.of(text(3000), List.of(new Span(0, 3000)));

      assertThat(signs.parts().get(1)).hasSize(2048);
    }

    private byte[] onlySigns(Token token) {
      EncodedText one = new EncodedText(token.vector(), List.of(token));
      return BinaryTokenVectors.of(one, List.of()).parts().getFirst().getFirst();
    }
  }

  @Nested
  class Compared {
    @Test
    void isTheMeanOfTheBestCosines() {
      EncodedText question = text(4);
      EncodedText passage = text(12);

      Closeness found = closeness(question, passage, List.of(new Span(0, 6), new Span(6, 12)));

      assertThat(found.whole())
          .isCloseTo(maxSim(question.tokens(), passage.tokens()), within(0.01));
      assertThat(found.sentences().get(1))
          .isCloseTo(maxSim(question.tokens(), passage.tokens().subList(6, 12)), within(0.01));
    }

    @Test
    void isHighestForTheSentenceItself() {
      EncodedText question = text(6);
      List<Token> both = new ArrayList<>();
      for (Token token : question.tokens()) {
        both.add(token);
      }
      for (Token token : text(6).tokens()) {
        both.add(
            new Token(new Span(token.span().start() + 6, token.span().end() + 6), token.vector()));
      }

      Closeness found =
          closeness(
              question,
              new EncodedText(new float[DIMENSIONS], both),
              List.of(new Span(0, 6), new Span(6, 12)));

      // The signs of a random vector keep sqrt(2 / pi) of its cosine with itself.
      assertThat(found.sentences().getFirst()).isCloseTo(0.8, within(0.05));
      assertThat(found.sentences().get(1)).isLessThan(0.2);
      assertThat(found.whole()).isEqualTo(found.sentences().getFirst());
    }

    @Test
    void isNothingForASentenceWithoutTokens() {
      Closeness found = closeness(text(3), text(2), List.of(new Span(0, 2), new Span(5, 8)));

      assertThat(found.sentences().get(1)).isZero();
    }

    @Test
    void isNothingForAQuestionWithoutTokens() {
      assertThat(closeness(text(0), text(3), List.of(new Span(0, 3))).whole()).isZero();
    }

    private Closeness closeness(EncodedText question, EncodedText passage, List<Span> sentences) {
      return new MaxSimScorer(question.tokens()).of(BinaryTokenVectors.of(passage, sentences));
    }

    /** As the definition has it, with whole floats. */
    private double maxSim(List<Token> question, List<Token> passage) {
      return question.stream()
          .mapToDouble(
              q -> passage.stream().mapToDouble(p -> cosineWithSigns(q, p)).max().orElse(0))
          .average()
          .orElse(0);
    }

    private double cosineWithSigns(Token question, Token passage) {
      double sum = 0;
      for (int i = 0; i < DIMENSIONS; i++) {
        sum += question.vector()[i] * Math.copySign(1, passage.vector()[i]);
      }
      return sum / Math.sqrt(DIMENSIONS);
    }
  }

  /** Returns a text of so many tokens, each one character with a random vector. */
  private EncodedText text(int tokens) {
    List<Token> all = new ArrayList<>();
    for (int i = 0; i < tokens; i++) {
      all.add(new Token(new Span(i, i + 1), vector()));
    }
    return new EncodedText(vector(), all);
  }

  private float[] vector() {
    float[] vector = new float[DIMENSIONS];
    double length = 0;
    for (int i = 0; i < DIMENSIONS; i++) {
      vector[i] = (float) random.nextGaussian();
      length += vector[i] * vector[i];
    }
    for (int i = 0; i < DIMENSIONS; i++) {
      vector[i] /= (float) Math.sqrt(length);
    }
    return vector;
  }
}
