package org.summitqa.suggest.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.suggest.Candidate;
import org.summitqa.suggest.SourceSentences;
import org.summitqa.text.Language;

class EnglishClauseQuestionsTests {
  private static final BilingualDictionary LEXICON = BilingualDictionary.load();

  private static List<String> questions(String sentence, Language reader) {
    return new EnglishClauseQuestions()
            .ask(
                new SourceSentences(List.of(ReportedStatementTests.line(sentence)), LEXICON),
                reader)
            .stream()
            .map(Candidate::text)
            .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Harbour Museum was founded in 1911. | When was the Harbour Museum founded?
          Carla Mendes was elected mayor of Porto on 3 May 2021, after a long count. | When was Carla Mendes elected mayor of Porto?
          The Lisbon Tram was designed by Ana Costa in her youth. | Who was the Lisbon Tram designed by?
          At least 41 people were injured in the earthquake in eastern Turkey. | How many people were injured in the earthquake in eastern Turkey?
          """)
  void aSentenceInThePassiveOrWithACountBecomesAQuestion(String sentence, String question) {
    assertThat(questions(sentence, Language.EN)).containsExactly(question);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was founded in 1911.",
        "This Museum was founded in 1911.",
        "The museum was crowded in 1911.",
        "Carla Mendes visited Porto in 2021.",
        "At least 41 people were injured when they fled from the building.",
        "Two people were there."
      })
  void otherSentencesAreLeftAlone(String sentence) {
    assertThat(questions(sentence, Language.EN)).isEmpty();
  }

  @Test
  void readersOfChineseAreNotAskedInEnglish() {
    assertThat(questions("The Harbour Museum was founded in 1911.", Language.ZH)).isEmpty();
  }
}
