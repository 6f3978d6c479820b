package org.summitqa.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.summitqa.web.EdgeTest;
import org.summitqa.web.FakePipeline;
import org.summitqa.web.RawStream;

@EdgeTest
@TestPropertySource(
    properties = {
      "summitqa.web.max-concurrent-asks=1000",
      "summitqa.web.heartbeat=1s",
      // All connect at the same moment.
      "server.tomcat.accept-count=1000"
    })
@DirtiesContext
class ManyStreamsTests {
  private static final int STREAMS = 1000;

  // Platform threads that a thousand streams may cost: the carriers of virtual threads, pollers.
  private static final int ALLOWANCE = 50;

  @LocalServerPort int port;
  @Autowired FakePipeline pipeline;
  private final CountDownLatch open = new CountDownLatch(STREAMS);

  @Test
  void aThousandOpenStreamsDoNotCostAThousandThreads()
      throws InterruptedException, ExecutionException {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    int before = threads.getThreadCount();
    threads.resetPeakThreadCount();
    try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Boolean> reader = this::readToTheEnd;
      List<Future<Boolean>> ends =
          IntStream.range(0, STREAMS).mapToObj(i -> readers.submit(reader)).toList();

      assertThat(open.await(2, TimeUnit.MINUTES)).as(open + " streams did not open").isTrue();
      assertThat(pipeline.lingering).hasValue(STREAMS);
      int peak = threads.getPeakThreadCount();
      pipeline.go.countDown();

      for (Future<Boolean> end : ends) {
        assertThat(end.get()).as("whole").isTrue();
      }
      assertThat(peak - before).isLessThan(ALLOWANCE);
    }
  }

  /** Opens a stream and reads past a heartbeat, so that all have been silent at the same time. */
  private boolean readToTheEnd() throws IOException {
    try (RawStream stream = RawStream.post(port, "/ask", "{\"question\": \"linger\"}")) {
      if (stream.skipTo("event: evidence") && stream.skipTo(": keep-alive")) {
        open.countDown();
      }
      return stream.skipTo("event: done");
    }
  }
}
