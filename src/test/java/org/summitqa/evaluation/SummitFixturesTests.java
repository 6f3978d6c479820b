package org.summitqa.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks the fixtures against the reviewed texts of the articles. */
class SummitFixturesTests {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/articles");

  static List<Fixture> answerable() {
    return FixtureFile.read(Path.of("src/test/resources/fixtures/summit.jsonl")).stream()
        .filter(Fixture::answerable)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("answerable")
  void evidenceStandsInItsArticlesAndHoldsTheAnswer(Fixture fixture) throws IOException {
    List<String> texts = new ArrayList<>();
    for (String id : fixture.articles()) {
      texts.add(Files.readString(GOLDEN.resolve(id + ".txt"), StandardCharsets.UTF_8));
    }
    assertThat(fixture.evidence())
        .isNotEmpty()
        .allSatisfy(sentence -> assertThat(texts).as(sentence).anyMatch(t -> t.contains(sentence)));
    assertThat(AnswerMatch.holds(fixture.evidence(), fixture.answers())).isTrue();
    assertThat(texts)
        .allMatch(text -> AnswerMatch.holds(List.of(text), fixture.answers()), "holds the answer");
  }
}
