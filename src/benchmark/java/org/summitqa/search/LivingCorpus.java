package org.summitqa.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.summitqa.SummitQa;
import org.summitqa.evidence.Filter;
import org.summitqa.index.ForegroundActivity;
import org.summitqa.ingest.CorpusFollower;
import org.summitqa.ingest.CorpusWatch;
import org.summitqa.ingest.IngestionListener;
import org.summitqa.ingest.IngestionReport;
import org.summitqa.ingest.VectorEncodingRun;

/**
 * Measures how readers fare while editors work: searches a second while all articles of a folder
 * are replaced beside none, and how long it takes from saving a file to finding it. The service's
 * own watch, index and encoder, one reader who asks without a pause.
 */
public final class LivingCorpus {
  private static final int ARTICLES = Integer.getInteger("articles", 1000);
  private static final int ROUNDS = 3;
  private static final int SAVES = 20;
  private static final long QUIET_NANOS = 15_000_000_000L;

  private final Path corpus;
  private final BenchmarkData data;
  private final ConfigurableApplicationContext service;
  private final LucenePassageIndex index;
  private final AtomicLong searches = new AtomicLong();
  private volatile boolean ended;

  private LivingCorpus(Path folder, BenchmarkData data) throws IOException {
    this.corpus = Files.createDirectories(folder.resolve("corpus"));
    this.data = data;
    write(0);
    this.service =
        new SpringApplicationBuilder(SummitQa.class)
            .web(WebApplicationType.NONE)
            .bannerMode(Banner.Mode.OFF)
            .run(
                "--summitqa.corpus.path=" + corpus,
                "--summitqa.index.path=" + folder.resolve("index"),
                "--summitqa.versions.path=" + folder.resolve("versions"),
                "--logging.level.root=warn");
    this.index = service.getBean(LucenePassageIndex.class);
  }

  /** Runs it. */
  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("summitqa-living");
    try {
      new LivingCorpus(folder, BenchmarkData.read()).run();
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  private void run() throws Exception {
    Thread watching = Thread.ofPlatform().start(this::watch);
    await(() -> index.isWhole());
    Thread reading = Thread.ofPlatform().start(this::read);
    for (int version = 1; version <= ROUNDS; version++) {
      long quiet = System.nanoTime();
      double none = rate(() -> System.nanoTime() - quiet > QUIET_NANOS);
      write(version);
      String mark = mark(version, ARTICLES - 1);
      long start = System.nanoTime();
      double replacing = rate(() -> has(ARTICLES - 1, mark));
      double seconds = (System.nanoTime() - start) / 1e9;
      long encoding = System.nanoTime();
      double encoded = rate(() -> System.nanoTime() - encoding > QUIET_NANOS);
      System.out.printf(
          Locale.ROOT,
          "Searches/s: %.1f with no change; %.1f (%.2f) for the %.1f s until %d changed articles are"
              + " found; %.1f (%.2f) while they are encoded%n",
          none,
          replacing,
          replacing / none,
          seconds,
          ARTICLES,
          encoded,
          encoded / none);
    }
    List<Double> saved = saves();
    ended = true;
    reading.join();
    Collections.sort(saved);
    System.out.printf(
        Locale.ROOT,
        "From saving a file to finding it, with a reader: median %.2f s, longest %.2f s of %d%n",
        saved.get(SAVES / 2),
        saved.getLast(),
        SAVES);
    watching.join();
    service.close();
  }

  private List<Double> saves() throws Exception {
    List<Double> seconds = new ArrayList<>();
    for (int i = 0; i < SAVES; i++) {
      String mark = mark(100 + i, i);
      long start = System.nanoTime();
      Files.writeString(file(i), text(100 + i, i));
      int article = i;
      await(() -> has(article, mark));
      seconds.add((System.nanoTime() - start) / 1e9);
    }
    return seconds;
  }

  private boolean has(int article, String mark) {
    return index.article("a" + article).map(a -> a.text().contains(mark)).orElse(false);
  }

  private double rate(BooleanSupplier end) throws InterruptedException {
    long start = System.nanoTime();
    long before = searches.get();
    await(end);
    return (searches.get() - before) * 1e9 / (System.nanoTime() - start);
  }

  private static void await(BooleanSupplier end) throws InterruptedException {
    while (!end.getAsBoolean()) {
      Thread.sleep(10);
    }
  }

  private void read() {
    ForegroundActivity readers = service.getBean(ForegroundActivity.class);
    while (!ended) {
      String question = data.questions().get((int) (searches.get() % data.questions().size()));
      readers.serve(() -> index.search(question, Filter.NONE, 10));
      searches.incrementAndGet();
    }
  }

  private void watch() {
    try {
      service.getBean(CorpusWatch.class).follow(new Follower());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void write(int version) throws IOException {
    for (int i = 0; i < ARTICLES; i++) {
      Files.writeString(file(i), text(version, i));
    }
  }

  private Path file(int article) {
    return corpus.resolve("a" + article + ".txt");
  }

  private static String mark(int version, int article) {
    return "版次" + version + "之" + article;
  }

  private String text(int version, int article) {
    Random random = new Random(31L * version + article);
    StringBuilder text = new StringBuilder("本文为" + mark(version, article) + "。");
    for (int i = 0; i < 4; i++) {
      text.append(data.sentences().get(random.nextInt(data.sentences().size())));
    }
    return text.toString();
  }

  /** Encodes what was read, as a service does. */
  private final class Follower implements CorpusFollower {
    @Override
    public IngestionListener listener() {
      return progress -> {};
    }

    @Override
    public void read(IngestionReport report) {}

    @Override
    public void failed(RuntimeException failure, boolean again) {
      throw failure;
    }

    @Override
    public void idle(BooleanSupplier news) {
      service.getBean(VectorEncodingRun.class).run(progress -> {}, news);
    }

    @Override
    public boolean stopped() {
      return ended;
    }
  }
}
