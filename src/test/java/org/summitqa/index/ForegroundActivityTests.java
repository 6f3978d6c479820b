package org.summitqa.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class ForegroundActivityTests {
  private final ForegroundActivity readers = new ForegroundActivity();
  private final CountDownLatch answered = new CountDownLatch(1);

  private Thread reader() throws InterruptedException {
    CountDownLatch started = new CountDownLatch(1);
    Thread reader =
        Thread.ofVirtual()
            .start(
                () ->
                    readers.serve(
                        () -> {
                          started.countDown();
                          try {
                            answered.await();
                          } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                          }
                          return "answer";
                        }));
    started.await();
    return reader;
  }

  @Test
  void workInTheBackgroundGoesOnWhenTheReaderHasTheAnswer() throws InterruptedException {
    Thread reader = reader();
    Thread work = Thread.ofVirtual().start(() -> readers.giveWay(Duration.ofHours(1)));

    await().until(() -> work.getState() == Thread.State.TIMED_WAITING);
    answered.countDown();
    reader.join();
    work.join();

    assertThat(work.isAlive()).isFalse();
  }

  @Test
  void itWaitsNoLongerThanItMust() throws InterruptedException {
    Thread reader = reader();

    readers.giveWay(Duration.ofMillis(1));

    assertThat(reader.isAlive()).isTrue();
    answered.countDown();
    reader.join();
  }

  @Test
  void withoutReadersItDoesNotWait() {
    readers.giveWay(Duration.ofHours(1));

    assertThat(readers.serve(() -> "answer")).isEqualTo("answer");
  }
}
