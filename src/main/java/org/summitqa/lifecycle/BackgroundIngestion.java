package org.summitqa.lifecycle;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.summitqa.folder.CorpusException;
import org.summitqa.ingest.CorpusFollower;
import org.summitqa.ingest.CorpusWatch;
import org.summitqa.ingest.IngestionListener;
import org.summitqa.ingest.IngestionReport;
import org.summitqa.ingest.LogProgress;
import org.summitqa.ingest.LogReports;
import org.summitqa.ingest.VectorEncodingRun;
import org.summitqa.search.IndexStatus;

/**
 * Keeps the index up to date while the service runs, which answers from what is there: first the
 * words of all articles, then the vectors; again whenever the corpus changes.
 */
@Component
@ConditionalOnWebApplication
public class BackgroundIngestion implements CorpusFollower, DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(BackgroundIngestion.class);
  private static final Duration MAX_STOP_WAIT = Duration.ofSeconds(15);

  private final CorpusWatch watch;
  private final VectorEncodingRun encoding;
  private final IngestionState state;
  private final ApplicationContext service;
  private final Thread thread;
  private final LogProgress log = new LogProgress();
  private final LogReports reports = new LogReports();
  private volatile boolean stopping;

  BackgroundIngestion(
      CorpusWatch watch,
      VectorEncodingRun encoding,
      IngestionState state,
      ApplicationContext service) {
    this.watch = watch;
    this.encoding = encoding;
    this.state = state;
    this.service = service;
    this.thread = Thread.ofPlatform().name("ingestion").daemon().unstarted(this::run);
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    thread.start();
  }

  private void run() {
    try {
      watch.follow(this);
    } catch (CancellationException | InterruptedException e) {
      LOG.info("Reading and encoding the corpus goes on at the next start");
    }
  }

  @Override
  public IngestionListener listener() {
    return progress -> {
      stopIfAsked();
      state.progressed(progress);
      log.progressed(progress);
    };
  }

  @Override
  public void read(IngestionReport report) {
    state.read(report);
    LOG.info("Read the corpus: {}", reports.words(report));
    report.changes().forEach(change -> LOG.debug("{}", change));
  }

  @Override
  public void idle(BooleanSupplier news) {
    encoding
        .run(
            progress -> {
              stopIfAsked();
              state.encoded(progress);
              log.encoded(progress);
            },
            news)
        .ifPresent(done -> LOG.info("Encoded: {}", done));
    if (!news.getAsBoolean()) {
      state.finished();
    }
  }

  @Override
  public boolean stopped() {
    return stopping;
  }

  @Override
  public void failed(RuntimeException failure, boolean again) {
    if (stopping) {
      LOG.info("Stopped before the corpus was read: {}", failure.toString());
      throw new CancellationException();
    }
    state.failed();
    if (again) {
      LOG.debug("Still: {}", failure.getMessage());
    } else if (failure instanceof CorpusException) {
      LOG.error("{}", failure.getMessage());
    } else {
      LOG.error("The corpus could not be read and encoded in full; it is tried again", failure);
    }
    if (!service.getBean(IndexStatus.class).isReady()) {
      LOG.error("There is nothing to answer from: stopping");
      stopping = true;
      ExitCodeGenerator exit = () -> 1;
      SpringApplication.exit(service, exit);
    }
  }

  private void stopIfAsked() {
    if (stopping) {
      throw new CancellationException();
    }
  }

  /**
   * Waits some seconds for the article or passage at hand: the index closes next. A graph that is
   * being built is begun anew after the next start.
   */
  @Override
  public void destroy() throws InterruptedException {
    stopping = true;
    if (thread.isAlive() && !thread.equals(Thread.currentThread())) {
      thread.join(MAX_STOP_WAIT);
    }
  }
}
