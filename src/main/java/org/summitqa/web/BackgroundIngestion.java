package org.summitqa.web;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
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
import org.summitqa.ingest.CorpusException;
import org.summitqa.ingest.Ingestion;
import org.summitqa.ingest.IngestionReport;
import org.summitqa.ingest.LogProgress;
import org.summitqa.search.PassageIndex;

/**
 * Brings the index up to date while the service runs, so that it answers from the index of before
 * at once.
 */
@Component
@ConditionalOnWebApplication
class BackgroundIngestion implements DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(BackgroundIngestion.class);
  private static final Duration LONGEST_ARTICLE = Duration.ofSeconds(15);

  private final Ingestion ingestion;
  private final IngestionState state;
  private final PassageIndex index;
  private final Thread thread;
  private volatile boolean stopping;

  BackgroundIngestion(
      Ingestion ingestion, IngestionState state, PassageIndex index, ApplicationContext service) {
    this.ingestion = ingestion;
    this.state = state;
    this.index = index;
    this.thread = Thread.ofPlatform().name("ingestion").daemon().unstarted(() -> run(service));
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    thread.start();
  }

  private void run(ApplicationContext service) {
    @Nullable IngestionReport report = null;
    try {
      report = read();
    } catch (CancellationException e) {
      LOG.info("Reading the corpus goes on at the next start");
    } catch (CorpusException e) {
      LOG.error("{}", e.getMessage());
    } catch (RuntimeException e) {
      LOG.error("The corpus could not be read", e);
    }
    state.finished(report);
    if (report == null && !stopping && !index.isReady()) {
      LOG.error("There is nothing to answer from: stopping");
      ExitCodeGenerator failure = () -> 1;
      SpringApplication.exit(service, failure);
    }
  }

  private IngestionReport read() {
    state.started();
    LogProgress log = new LogProgress();
    IngestionReport report =
        ingestion.run(
            progress -> {
              if (stopping) {
                throw new CancellationException();
              }
              state.progressed(progress);
              log.progressed(progress);
            });
    LOG.info("Read the corpus: {}", report);
    return report;
  }

  /** Waits for the article at hand: the index closes next. */
  @Override
  public void destroy() throws InterruptedException {
    stopping = true;
    if (thread.isAlive() && !thread.equals(Thread.currentThread())) {
      thread.join(LONGEST_ARTICLE);
    }
  }
}
