package org.summitqa.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitqa.corpus.Language;
import org.summitqa.prompt.Turn;

class FixtureFileTests {
  private static final String GOOD = "{\"id\": \"1\", \"question\": \"Who met Xi?\"}\n";

  @TempDir Path folder;

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("f.jsonl"), content);
  }

  @Test
  void whatIsLeftOutHasADefault() throws IOException {
    assertThat(FixtureFile.read(file("\uFEFF" + GOOD + "\n")))
        .containsExactly(
            new Fixture(
                "1", "Who met Xi?", Language.EN, true, List.of(), List.of(), List.of(), List.of()));
  }

  @Test
  void everyFieldIsRead() throws IOException {
    String line =
        """
        {"id": "x", "question": "何时？", "language": "en", "answerable": true, \
        "answers": [["15日", "周三"], ["11月"]], "articles": ["a"], "evidence": ["周三。"], \
        "history": [{"question": "谁？", "answer": "他。"}]}
        """;

    assertThat(FixtureFile.read(file(line)))
        .containsExactly(
            new Fixture(
                "x",
                "何时？",
                Language.EN,
                true,
                List.of(List.of("15日", "周三"), List.of("11月")),
                List.of("a"),
                List.of("周三。"),
                List.of(new Turn("谁？", "他。"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'id': '2', 'question': 'q', 'answr': []} | unknown field 'answr'",
        "{'id': '2', 'question': 'q', 'history': [{'q': ''}]} | unknown field 'q'",
        "{'id': '2', 'question': 'q' | not a JSON object",
        "['id'] | not a JSON object",
        "7 | not a JSON object",
        "null | not a JSON object",
        "{'id': '2', 'question': 'q'} {} | not a JSON object",
        "{'id': '2', 'id': '2', 'question': 'q'} | not a JSON object",
        "{'id': '2'} | 'question' is missing or blank",
        "{'question': 'q'} | 'id' is missing or blank",
        "{'id': 2, 'question': 'q'} | bad value of 'id'",
        "{'id': '2', 'question': 'q', 'answerable': 'yes'} | bad value of 'answerable'",
        "{'id': '2', 'question': 'q', 'answers': ['a']} | bad value of 'answers'",
        "{'id': '2', 'question': 'q', 'answers': [[null]]} | bad value of 'answers'",
        "{'id': '2', 'question': 'q', 'answers': [[]]} | 'answers' has an alternative without",
        "{'id': '2', 'question': 'q', 'answers': [['。']]} | 'answers' has an alternative without",
        "{'id': '2', 'question': 'q', 'language': 'fr'} | language must be zh or en, not fr",
        "{'id': '2', 'question': 'q', 'answerable': false, 'articles': ['a']} | not answerable, but",
        "{'id': '1', 'question': 'q'} | id '1' is that of line 1"
      })
  void aBadLineIsAnErrorThatNamesIt(String line, String reason) throws IOException {
    Path file = file(GOOD + line.replace('\'', '"') + "\n");

    assertThatThrownBy(() -> FixtureFile.read(file))
        .isInstanceOf(FixtureException.class)
        .hasMessageStartingWith("Fixtures '" + file + "', line 2: ")
        .extracting(e -> String.valueOf(e.getMessage()).replace('"', '\''))
        .asString()
        .contains(reason);
  }

  @Test
  void aLineThatIsNotUtf8IsNamed() throws IOException {
    Path file = Files.writeString(file(GOOD), GOOD.replace("Xi", "近"), Charset.forName("GB18030"));

    assertThatThrownBy(() -> FixtureFile.read(file)).hasMessageEndingWith("line 1: not UTF-8");
  }

  @Test
  void aFileThatIsNotThereOrEmptyIsAnError() throws IOException {
    assertThatThrownBy(() -> FixtureFile.read(folder.resolve("none.jsonl")))
        .hasMessageEndingWith("none.jsonl': no such file");
    assertThatThrownBy(() -> FixtureFile.read(folder)).hasMessageContaining("cannot be read");
    Path empty = file("\n");
    assertThatThrownBy(() -> FixtureFile.read(empty)).hasMessageEndingWith("no fixture in it");
  }
}
