package org.summitqa.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.apache.lucene.util.VectorUtil;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.summitqa.SummitQa;
import org.summitqa.encoder.BgeEncoder;
import org.summitqa.encoder.Encoder;
import org.summitqa.evidence.Filter;
import org.summitqa.evidence.Hit;
import org.summitqa.index.vectors.VectorIndexer;
import org.summitqa.ingest.Ingestion;
import org.summitqa.search.rank.Fusion;

/**
 * The service's own index over recombined passages, read through ingestion as any corpus, with the
 * vectors beside it for an exact scan. The folder is kept: only the first run builds it.
 */
final class BenchmarkIndex implements Closeable {
  private final ConfigurableApplicationContext service;
  private final MixedEncoder encoder;
  private final LucenePassageIndex index;
  private final float[][] vectors;

  /** A passage by its number, with its closeness to the question. */
  record Near(int number, float product) {}

  private BenchmarkIndex(
      ConfigurableApplicationContext service, MixedEncoder encoder, int passages) {
    this.service = service;
    this.encoder = encoder;
    this.index = service.getBean(LucenePassageIndex.class);
    this.vectors = new float[passages][];
  }

  /** Opens the index over so many passages, building it where it is not there. */
  static BenchmarkIndex open(int passages) throws IOException {
    BenchmarkData data = BenchmarkData.read();
    Path folder = data.folder(passages);
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    data.write(corpus.resolve("articles.jsonl"), passages);
    MixedEncoder encoder = new MixedEncoder(new BgeEncoder(), data.sentences(), data.questions());
    ConfigurableApplicationContext service =
        new SpringApplicationBuilder(SummitQa.class)
            .web(WebApplicationType.NONE)
            .bannerMode(Banner.Mode.OFF)
            .initializers(context -> use(encoder, (GenericApplicationContext) context))
            .run(
                "--summitqa.corpus.path=" + corpus,
                "--summitqa.index.path=" + folder.resolve("index"),
                "--logging.level.root=warn");
    service.getBean(Ingestion.class).run(progress -> {});
    service.getBean(VectorIndexer.class).run(progress -> {});
    BenchmarkIndex opened = new BenchmarkIndex(service, encoder, passages);
    opened.readVectors();
    return opened;
  }

  private static void use(Encoder encoder, GenericApplicationContext context) {
    context.registerBean(
        "benchmarkEncoder", Encoder.class, () -> encoder, bean -> bean.setPrimary(true));
  }

  /** Takes each text as it is stored, which reading may have cleaned. */
  private void readVectors() {
    for (int i = 0; i < vectors.length; i++) {
      String id = BenchmarkData.articleId(i);
      String text = index.article(id).orElseThrow(() -> new IllegalStateException(id)).text();
      vectors[i] = encoder.encodePassage(text).vector();
    }
  }

  List<String> questions() {
    return encoder.questions();
  }

  /** Searches as {@code /search} does; the question's vector is looked up. */
  List<Hit> search(String question, int limit) {
    return index.search(question, Filter.NONE, limit);
  }

  /** Compares the question with every passage, best first. */
  List<Near> scan(String question, int limit) {
    float[] asked = encoder.encodeQuestion(question).vector();
    PriorityQueue<Near> best =
        new PriorityQueue<>(limit + 1, Comparator.comparingDouble(Near::product));
    for (int i = 0; i < vectors.length; i++) {
      float product = VectorUtil.dotProduct(asked, vectors[i]);
      if (best.size() < limit || product > best.element().product()) {
        best.add(new Near(i, product));
        if (best.size() > limit) {
          best.remove();
        }
      }
    }
    return best.stream().sorted(Comparator.comparingDouble(Near::product).reversed()).toList();
  }

  /** Returns which passages the dense leg of a search has first, best first. */
  List<Integer> dense(String question, int limit) {
    String signal = Fusion.Leg.DENSE.signal();
    return search(question, 1000).stream()
        .filter(hit -> hit.signals().containsKey(signal))
        .sorted(Comparator.comparingDouble((Hit hit) -> -hit.signals().get(signal)))
        .map(hit -> BenchmarkData.number(hit.passage().articleId()))
        .limit(limit)
        .toList();
  }

  /** Returns the share of the truly nearest passages that the dense leg has, over all questions. */
  double recall(int rank) {
    return questions().stream()
        .mapToDouble(
            question -> {
              List<Integer> nearest = scan(question, rank).stream().map(Near::number).toList();
              List<Integer> found = dense(question, rank);
              return IntStream.range(0, nearest.size())
                      .filter(i -> found.contains(nearest.get(i)))
                      .count()
                  / (double) rank;
            })
        .average()
        .orElseThrow();
  }

  @Override
  public void close() {
    service.close();
  }
}
