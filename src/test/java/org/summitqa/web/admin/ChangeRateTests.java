package org.summitqa.web.admin;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import org.summitqa.web.http.RefusedException;

class ChangeRateTests {
  private static ChangeRate rate(int changesPerSecond) {
    DataSize size = DataSize.ofMegabytes(1);
    return new ChangeRate(new AdminSettings(null, size, size, 1, changesPerSecond, 1));
  }

  @Test
  void singleChangesHaveTheirTurnBetweenManyLines() {
    ChangeRate rate = rate(20);
    AtomicInteger lines = new AtomicInteger();
    Thread sender =
        Thread.ofPlatform()
            .daemon()
            .start(
                () -> {
                  while (!Thread.currentThread().isInterrupted()) {
                    try {
                      rate.await();
                      lines.incrementAndGet();
                    } catch (IllegalStateException interrupted) {
                      return;
                    }
                  }
                });
    try {
      for (int i = 1; i <= 3; i++) {
        int before = lines.get();
        await().until(() -> lines.get() > before);
        rate.take();
      }
    } finally {
      sender.interrupt();
    }
  }

  @Test
  void tooManyAreRefusedAtOnceWhereNoLinesCome() {
    ChangeRate rate = rate(1);

    assertThatThrownBy(
            () -> {
              for (int i = 0; i < 1000; i++) {
                rate.take();
              }
            })
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("summitqa.admin.changes-per-second");
  }
}
