package org.summitqa.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.summitqa.evaluation.fixture.Fixture;
import org.summitqa.evaluation.fixture.FixtureFile;
import org.summitqa.search.rank.WeightGroup;
import org.summitqa.search.rank.Weights;
import org.summitqa.text.Language;

/**
 * Fits the weights of sentences and of answerability on public sets and the shipped fixtures, and
 * writes them into {@code weights.yml}; the same sets always give the same file. Sets are folders
 * below {@code -Dsets} with {@code articles.jsonl} and {@code questions.jsonl}; see {@link FitSet}
 * for the names. Their indexes are kept below {@code -Dwork}.
 */
public final class WeightFit {
  private static final Path FILE = Path.of("src/main/resources/org/summitqa/weights.yml");

  final List<FitQuestion> read = new ArrayList<>();
  final List<FitQuestion> byWords = new ArrayList<>();
  final List<FitQuestion> english = new ArrayList<>();

  WeightFit() {}

  /** Fits, and writes the file. */
  public static void main(String[] args) throws IOException {
    WeightFit fit = new WeightFit();
    Path work = Path.of(System.getProperty("work"));
    for (FitSet set : FitSet.in(Path.of(System.getProperty("sets")))) {
      fit.collect(set, work);
    }
    Files.writeString(FILE, fit.file(Weights.parse(Files.readString(FILE))));
  }

  private void collect(FitSet set, Path work) throws IOException {
    System.out.println("Asking " + set.name());
    try (FitIndex index = FitIndex.open(set, work)) {
      for (Fixture fixture : FixtureFile.read(set.questions())) {
        if (fixture.language() == Language.EN) {
          english.add(index.ask(set, fixture, true));
        } else {
          read.add(index.ask(set, fixture, true));
          byWords.add(index.ask(set, fixture, false));
        }
      }
    }
  }

  String file(Weights before) {
    Map<WeightGroup, Weights.Section> sections = new EnumMap<>(WeightGroup.class);
    for (WeightGroup group : WeightGroup.values()) {
      sections.put(group, before.section(group));
    }
    SentenceModel old = SentenceModel.of(before);
    SentenceFit sentences = new SentenceFit(old);
    SentenceModel words = sentences.words(byWords, sections);
    SentenceModel model = sentences.tokens(words, read, sections);
    fit(WeightGroup.ANSWERABLE_CHINESE, read, old, model, sections);
    fit(WeightGroup.ANSWERABLE_CHINESE_WORDS, byWords, old, model, sections);
    fit(WeightGroup.ANSWERABLE_ENGLISH, english, old, model, sections);
    return WeightFile.text(sections);
  }

  private static void fit(
      WeightGroup group,
      List<FitQuestion> questions,
      SentenceModel old,
      SentenceModel model,
      Map<WeightGroup, Weights.Section> sections) {
    sections.computeIfPresent(
        group, (g, section) -> new AnswerabilityFit(g, questions).fitted(old, model, section));
  }
}
