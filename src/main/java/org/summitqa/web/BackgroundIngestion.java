package org.summitqa.web;

import java.time.Duration;
import java.util.concurrent.CancellationException;
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
import org.summitqa.ingest.LogProgress;
import org.summitqa.search.PassageIndex;
import org.summitqa.search.VectorUpdate;

/**
 * Brings the index up to date while the service runs, which answers from what is there: first the
 * words of all articles, then the vectors.
 */
@Component
@ConditionalOnWebApplication
class BackgroundIngestion implements DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(BackgroundIngestion.class);
  private static final Duration LONGEST_STEP = Duration.ofSeconds(15);

  private final Ingestion ingestion;
  private final VectorUpdate vectors;
  private final IngestionState state;
  private final Thread thread;
  private volatile boolean stopping;

  BackgroundIngestion(
      Ingestion ingestion, VectorUpdate vectors, IngestionState state, ApplicationContext service) {
    this.ingestion = ingestion;
    this.vectors = vectors;
    this.state = state;
    this.thread = Thread.ofPlatform().name("ingestion").daemon().unstarted(() -> run(service));
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    thread.start();
  }

  private void run(ApplicationContext service) {
    try {
      LogProgress log = new LogProgress();
      read(log);
      encode(log);
      state.finished();
    } catch (CancellationException e) {
      LOG.info("Reading and encoding the corpus goes on at the next start");
    } catch (RuntimeException e) {
      failed(e, service);
    }
  }

  private void read(LogProgress log) {
    LOG.info(
        "Read the corpus: {}",
        state.read(
            ingestion.run(
                progress -> {
                  stopIfAsked();
                  state.progressed(progress);
                  log.progressed(progress);
                })));
  }

  private void encode(LogProgress log) {
    LOG.info(
        "Encoded: {}",
        vectors.run(
            progress -> {
              stopIfAsked();
              state.encoded(progress);
              log.encoded(progress);
            }));
  }

  private void stopIfAsked() {
    if (stopping) {
      throw new CancellationException();
    }
  }

  private void failed(RuntimeException failure, ApplicationContext service) {
    if (stopping) {
      LOG.info("Stopped before the corpus was read: {}", failure.toString());
      return;
    }
    if (failure instanceof CorpusException) {
      LOG.error("{}", failure.getMessage());
    } else {
      LOG.error("The corpus could not be read and encoded in full", failure);
    }
    state.failed();
    if (!service.getBean(PassageIndex.class).isReady()) {
      LOG.error("There is nothing to answer from: stopping");
      ExitCodeGenerator exit = () -> 1;
      SpringApplication.exit(service, exit);
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
      thread.join(LONGEST_STEP);
    }
  }
}
