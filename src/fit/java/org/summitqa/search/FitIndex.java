package org.summitqa.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.summitqa.SummitQa;
import org.summitqa.conversation.StandaloneQuestions;
import org.summitqa.encoder.NoEncoder;
import org.summitqa.evaluation.fixture.Fixture;
import org.summitqa.evaluation.grade.AnswerMatch;
import org.summitqa.evidence.EvidenceSentence;
import org.summitqa.evidence.Filter;
import org.summitqa.evidence.Hit;
import org.summitqa.evidence.Term;
import org.summitqa.evidence.TimeConstraint;
import org.summitqa.index.IndexSettings;
import org.summitqa.index.IndexedNames;
import org.summitqa.index.LexicalIndex;
import org.summitqa.index.vectors.VectorIndex;
import org.summitqa.index.vectors.VectorIndexer;
import org.summitqa.ingest.Ingestion;
import org.summitqa.search.FitQuestion.FitSentence;
import org.summitqa.search.query.QuestionReader;
import org.summitqa.search.query.SearchQuery;
import org.summitqa.search.question.TimeConstraintParser;
import org.summitqa.search.rank.Answerability;
import org.summitqa.search.rank.DenseSearch;
import org.summitqa.search.rank.HybridSearch;
import org.summitqa.search.rank.SentenceRanker;
import org.summitqa.search.rank.SentenceRanker.RankedSentence;
import org.summitqa.timing.Deadline;

/**
 * The service's own index over the articles of a set, read and encoded as any corpus. The folder is
 * kept, so only the first run encodes.
 */
final class FitIndex implements Closeable {
  private final ConfigurableApplicationContext service;
  private final LucenePassageIndex encoded;
  private final LucenePassageIndex words;
  private final VectorIndex noVectors;

  private FitIndex(ConfigurableApplicationContext service, Path folder) {
    this.service = service;
    this.encoded = service.getBean(LucenePassageIndex.class);
    IndexSettings none = new IndexSettings(folder.resolve("none").toString(), 0, 0);
    NoEncoder silent = new NoEncoder();
    this.noVectors = new VectorIndex(none, silent);
    LexicalIndex index = service.getBean(LexicalIndex.class);
    this.words =
        new LucenePassageIndex(
            index,
            noVectors,
            service.getBean(VectorIndexer.class),
            service.getBean(IndexedNames.class),
            new HybridSearch(new DenseSearch(index, noVectors, none), index),
            new QuestionReader(silent, service.getBean(TimeConstraintParser.class)));
  }

  /** Opens the index over the articles of a set, building it where it is not there. */
  static FitIndex open(FitSet set, Path work) throws IOException {
    Path folder = work.resolve(set.indexName());
    ConfigurableApplicationContext service =
        new SpringApplicationBuilder(SummitQa.class)
            .web(WebApplicationType.NONE)
            .bannerMode(Banner.Mode.OFF)
            .run(
                "--summitqa.corpus.path=" + corpus(set, folder),
                "--summitqa.index.path=" + folder.resolve("index"),
                "--summitqa.versions.path=" + folder.resolve("versions"),
                "--logging.level.root=warn");
    service.getBean(Ingestion.class).run(progress -> {});
    service.getBean(VectorIndexer.class).run(progress -> {});
    return new FitIndex(service, folder);
  }

  private static Path corpus(FitSet set, Path folder) throws IOException {
    if (Files.isDirectory(set.articles())) {
      return set.articles();
    }
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Files.copy(
        set.articles(), corpus.resolve("articles.jsonl"), StandardCopyOption.REPLACE_EXISTING);
    return corpus;
  }

  /**
   * Asks a question as the service does, and collects what its decisions are made of.
   *
   * @param read whether passages are read token by token
   */
  FitQuestion ask(FitSet set, Fixture fixture, boolean read) {
    LucenePassageIndex index = read ? encoded : words;
    boolean answerable =
        fixture.answerable()
            && fixture.articles().stream().allMatch(id -> index.article(id).isPresent());
    String question = standalone(fixture);
    return index.view(view -> ask(view, view.read(question), set, fixture, answerable));
  }

  private FitQuestion ask(
      IndexView view, SearchQuery question, FitSet set, Fixture fixture, boolean answerable) {
    SearchQuery timeless = question.at(TimeConstraint.none());
    List<Hit> hits = view.search(timeless, Filter.NONE, limit());
    List<RankedSentence> field = SentenceRanker.rank(timeless, hits);
    List<RankedSentence> ranked =
        question.time().isEmpty()
            ? field
            : SentenceRanker.rank(question, view.search(question, Filter.NONE, limit()));
    List<Term> judgement =
        Answerability.judge(question, hits, field, view.size().passages()).terms();
    List<FitSentence> sentences = new ArrayList<>();
    for (RankedSentence one : ranked) {
      sentences.add(
          new FitSentence(one.terms(), answerable && holdsAnswer(fixture, one.sentence())));
    }
    return new FitQuestion(
        set, answerable, sentences, field.stream().map(RankedSentence::terms).toList(), judgement);
  }

  private String standalone(Fixture fixture) {
    return service
        .getBean(StandaloneQuestions.class)
        .of(fixture.question(), fixture.history(), Deadline.in(Duration.ofMinutes(1)))
        .text();
  }

  private static boolean holdsAnswer(Fixture fixture, EvidenceSentence one) {
    String text = one.sentence().text();
    if (!fixture.evidence().isEmpty()) {
      return fixture.evidence().contains(text);
    }
    return fixture.articles().contains(one.hit().article().id())
        && fixture.answers().stream()
            .anyMatch(part -> AnswerMatch.holds(List.of(text), List.of(part)));
  }

  private int limit() {
    return service.getBean(SearchSettings.class).passages();
  }

  @Override
  public void close() throws IOException {
    noVectors.close();
    service.close();
  }
}
