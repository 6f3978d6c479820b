package org.summitqa.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;
import org.summitqa.read.CorpusMetadata;
import org.summitqa.text.Language;

class EditorQuestionsTests {
  @TempDir Path corpus;

  private EditorQuestions questions(String yaml) throws IOException {
    Files.writeString(corpus.resolve(CorpusMetadata.FILE), yaml);
    return new EditorQuestions(new CorpusSettings(corpus.toString(), DataSize.ofMegabytes(1)));
  }

  @Test
  void areReadByLanguageInTheirOrderWithoutBlankOnes() throws IOException {
    EditorQuestions questions =
        questions(
            """
            publishers:
              example.org: Example
            questions:
              zh:
                - 谁修建了大坝？
                - ""
                -
                - 谁修建了大坝？
                - " 大坝多高？ "
            """);

    assertThat(questions.read(Language.ZH)).containsExactly("谁修建了大坝？", "大坝多高？");
    assertThat(questions.read(Language.EN)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "publishers: {}",
        "questions:",
        "questions:\n  en:",
        "questions:\n  de:\n    - Wer?",
        "questions: [1",
        "question:\n  en: [Who built the dam?]"
      })
  void areNoneWhereTheFileHasNoneOrIsBroken(String yaml) throws IOException {
    assertThat(questions(yaml).read(Language.EN)).isEmpty();
  }

  @Test
  void areNoneWhereThereIsNoFolder() {
    EditorQuestions questions =
        new EditorQuestions(
            new CorpusSettings(corpus.resolve("none").toString(), DataSize.ofMegabytes(1)));

    assertThat(questions.read(Language.EN)).isEmpty();
  }
}
