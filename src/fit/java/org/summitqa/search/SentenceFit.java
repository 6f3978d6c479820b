package org.summitqa.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.summitqa.evidence.Term;
import org.summitqa.search.FitQuestion.FitSentence;
import org.summitqa.search.rank.WeightGroup;
import org.summitqa.search.rank.Weights;

/**
 * Fits how sentences are ranked: those that hold the answer against the others found with them.
 * Weights are replaced only by better ones: the fit looks at single sentences, readers see the best
 * two.
 */
final class SentenceFit {
  private static final String MEASURED = "the answer is in the best two sentences: ";

  private final SentenceModel old;

  SentenceFit(SentenceModel old) {
    this.old = old;
  }

  /** Fits what words tell, on passages that were not read token by token. */
  SentenceModel words(List<FitQuestion> all, Map<WeightGroup, Weights.Section> sections) {
    List<FitQuestion> questions = all.stream().filter(FitQuestion::hasGold).toList();
    WeightGroup group = WeightGroup.SENTENCE_WORDS;
    LogisticFit fit = new LogisticFit(group.names().size());
    FitFigures.forEachRow(
        questions,
        (sentence, weight) ->
            fit.add(
                new LogisticFit.Row(
                    values(group, sentence.terms()),
                    old.chosen(sentence.terms()),
                    sentence.gold(),
                    weight)));
    SentenceModel model = better(group, questions, old, fit);
    note(
        group,
        questions,
        terms -> FitQuestion.value(terms, "ownCoverage").orElse(0),
        model,
        "by their own share of the question alone, " + MEASURED,
        sections);
    return model;
  }

  /** Fits what tokens add to words. */
  SentenceModel tokens(
      SentenceModel words, List<FitQuestion> all, Map<WeightGroup, Weights.Section> sections) {
    List<FitQuestion> questions = all.stream().filter(FitQuestion::hasGold).toList();
    WeightGroup group = WeightGroup.SENTENCE_TOKENS;
    LogisticFit fit = new LogisticFit(group.names().size());
    FitFigures.forEachRow(
        questions,
        (sentence, weight) -> {
          double[] values = values(group, sentence.terms());
          values[group.names().indexOf("words")] = words.words(sentence.terms());
          double offset = words.time(sentence.terms());
          fit.add(new LogisticFit.Row(values, offset, sentence.gold(), weight));
        });
    SentenceModel model = better(group, questions, words, fit);
    note(
        group,
        questions,
        terms -> words.words(terms) + words.time(terms),
        model,
        "by words alone, " + MEASURED,
        sections);
    return model;
  }

  private static SentenceModel better(
      WeightGroup group, List<FitQuestion> questions, SentenceModel kept, LogisticFit fit) {
    SentenceModel fitted = kept.with(group, WeightFile.rounded(group, fit.weights()));
    System.out.println(group.key() + ", fitted: " + inBestTwo(questions, fitted::logit));
    double rise =
        FitFigures.mean(questions, of -> share(of, fitted::logit))
            - FitFigures.mean(questions, of -> share(of, kept::logit));
    return rise > 0 ? fitted : kept;
  }

  private void note(
      WeightGroup group,
      List<FitQuestion> questions,
      ToDoubleFunction<List<Term>> without,
      SentenceModel model,
      String before,
      Map<WeightGroup, Weights.Section> sections) {
    String after = MEASURED + inBestTwo(questions, model::logit);
    System.out.println(group.key() + ", before: " + inBestTwo(questions, old::logit));
    System.out.println(group.key() + ", written: " + inBestTwo(questions, model::logit));
    sections.computeIfPresent(
        group,
        (g, section) ->
            new Weights.Section(
                section.about(),
                fittedOn(section, model.weights().get(group), questions),
                before + inBestTwo(questions, without),
                after,
                new LinkedHashMap<>(model.weights().getOrDefault(group, Map.of()))));
  }

  private static String fittedOn(
      Weights.Section section, @Nullable Map<String, Double> weights, List<FitQuestion> questions) {
    return section.weights().equals(weights)
        ? section.fittedOn()
        : FitFigures.sets(questions) + ": sentences with the answer against the others found";
  }

  private static double[] values(WeightGroup group, List<Term> terms) {
    return group.names().stream()
        .mapToDouble(name -> FitQuestion.value(terms, name).orElse(0))
        .toArray();
  }

  private static String inBestTwo(List<FitQuestion> questions, ToDoubleFunction<List<Term>> logit) {
    return FitFigures.bySet(questions, of -> share(of, logit));
  }

  private static double share(List<FitQuestion> questions, ToDoubleFunction<List<Term>> logit) {
    Comparator<FitSentence> bestFirst =
        Comparator.comparingDouble((FitSentence one) -> -logit.applyAsDouble(one.terms()));
    return questions.stream()
        .mapToDouble(
            question ->
                question.sentences().stream().sorted(bestFirst).limit(2).anyMatch(FitSentence::gold)
                    ? 1
                    : 0)
        .average()
        .orElse(Double.NaN);
  }
}
