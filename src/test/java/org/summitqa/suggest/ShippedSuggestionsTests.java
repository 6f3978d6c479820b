package org.summitqa.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.summitqa.ShippedService;
import org.summitqa.ask.Answer;
import org.summitqa.ask.AnswerPipeline;
import org.summitqa.ask.Question;
import org.summitqa.citation.Citation;
import org.summitqa.evidence.Filter;
import org.summitqa.folder.EditorQuestions;
import org.summitqa.suggest.Suggestions.SuggestionRequest;
import org.summitqa.text.Language;

/** Suggestions over the shipped corpus: the service answers each of them. */
@ShippedService
class ShippedSuggestionsTests {
  @Autowired Suggestions suggestions;
  @Autowired AnswerPipeline pipeline;
  @Autowired EditorQuestions editor;
  @Autowired Candidates candidates;
  @Autowired CheckedQuestions checks;
  @Autowired SuggestSettings settings;

  private Answer answer(String question, Filter filter) {
    return pipeline.answer(
        new Question(question, List.of(), filter, Language.of(question)), event -> {});
  }

  private void assertAnswered(List<String> questions, Filter filter) {
    for (String question : questions) {
      Answer answer = answer(question, filter);
      assertThat(answer.status()).as(question).isEqualTo(Answer.Status.ANSWERED);
    }
  }

  @Nested
  class Examples {
    @ParameterizedTest
    @EnumSource(Language.class)
    void areTheEditorsInOrder(Language language) {
      List<String> given = editor.read(language);
      assertThat(given).hasSizeGreaterThanOrEqualTo(6);

      assertThat(suggestions.examples(new SuggestionRequest(language, Filter.NONE, 6), List.of()))
          .isEqualTo(given.subList(0, 6));
      assertAnswered(given, Filter.NONE);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void goOnWithThoseMadeByRules(Language language) {
      List<String> ten =
          suggestions.examples(new SuggestionRequest(language, Filter.NONE, 10), List.of());

      assertThat(ten).hasSizeGreaterThan(8).doesNotHaveDuplicates();
      assertThat(ten).allMatch(question -> Language.of(question) == language);
      assertAnswered(ten, Filter.NONE);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void areSuchAsThePublishersThatPassAnswer(Language language) {
      for (String publisher : List.of("Wall Street Journal", "Deutsche Welle")) {
        Filter filter = new Filter(List.of(publisher), null, null);
        List<String> questions =
            suggestions.examples(new SuggestionRequest(language, filter, 4), List.of());

        assertThat(questions).as(publisher).isNotEmpty();
        assertAnswered(questions, filter);
        assertThat(questions)
            .flatMap(question -> answer(question, filter).citations())
            .allMatch(citation -> publisher.equals(citation.article().publisher()));
      }
    }

    @Test
    void areNoneWhereNoArticlePasses() {
      Filter filter = new Filter(List.of(), LocalDate.of(1999, 1, 1), LocalDate.of(1999, 2, 1));

      for (Language language : Language.values()) {
        assertThat(suggestions.examples(new SuggestionRequest(language, filter, 4), List.of()))
            .isEmpty();
      }
    }

    @Test
    void areNotWhatWasAskedAlready() {
      List<String> asked = editor.read(Language.ZH).subList(0, 2);

      assertThat(suggestions.examples(new SuggestionRequest(Language.ZH, Filter.NONE, 3), asked))
          .hasSize(3)
          .doesNotContainAnyElementsOf(asked);
    }
  }

  @Nested
  class WhatRulesMake {
    @ParameterizedTest
    @EnumSource(Language.class)
    void isAnsweredWithoutTheEditorAndAlwaysTheSame(Language language) {
      SuggestionRequest wanted = new SuggestionRequest(language, Filter.NONE, 4);
      List<String> questions = made(wanted);

      assertThat(questions).hasSize(4).isEqualTo(made(wanted));
      assertAnswered(questions, Filter.NONE);
      assertThat(questions)
          .allMatch(
              question -> answer(question, Filter.NONE).confidence() >= settings.minConfidence());
    }

    private List<String> made(SuggestionRequest wanted) {
      DiverseSelection selection =
          new DiverseSelection(wanted, checks, settings, List.of(), citation -> true);
      selection.choose(candidates.ofCorpus(wanted));
      return selection.chosen();
    }
  }

  @Nested
  class FollowUps {
    @ParameterizedTest
    @EnumSource(Language.class)
    void citeSomethingNewAndAreNotAskedAgain(Language language) {
      List<String> asked = new ArrayList<>();
      String question = editor.read(language).getFirst();
      for (int turn = 0; turn < 3; turn++) {
        asked.add(question);
        Set<String> cited = passages(answer(question, Filter.NONE));
        List<String> next = followUps(language, cited, asked);

        assertThat(next).as("after " + asked).isNotEmpty().doesNotContainAnyElementsOf(asked);
        assertAnswered(next, Filter.NONE);
        assertThat(next).allMatch(one -> !cited.containsAll(passages(answer(one, Filter.NONE))));
        question = next.getFirst();
      }
    }

    @Test
    void areNoneNearPassagesThatAreGone() {
      assertThat(followUps(Language.ZH, Set.of("gone#0001"), List.of())).isEmpty();
    }

    private List<String> followUps(Language language, Set<String> cited, List<String> asked) {
      SuggestionRequest wanted = new SuggestionRequest(language, Filter.NONE, 3);
      return suggestions.followUps(wanted, List.copyOf(cited), asked);
    }

    private static Set<String> passages(Answer answer) {
      return new HashSet<>(answer.citations().stream().map(Citation::passageId).toList());
    }
  }
}
