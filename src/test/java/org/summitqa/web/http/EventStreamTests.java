package org.summitqa.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class EventStreamTests {
  private static final Duration AT_ONCE = Duration.ZERO;

  private final AtomicBoolean gone = new AtomicBoolean();
  private final List<RuntimeException> told = new ArrayList<>();
  private final MockHttpServletResponse response =
      new MockHttpServletResponse() {
        @Override
        public ServletOutputStream getOutputStream() {
          return gone.get() ? new BrokenLine() : super.getOutputStream();
        }
      };
  private final EventStream stream = new EventStream(response);

  @Nested
  class Beats {
    @Test
    void notBeforeTheFirstEvent() {
      assertThat(stream.beat(AT_ONCE)).isNotNull();

      assertThat(response.isCommitted()).isFalse();
    }

    @Test
    void onlyAfterSilence() throws IOException {
      stream.send("data: 1\n\n");

      assertThat(stream.beat(Duration.ofHours(1))).isBetween(AT_ONCE, Duration.ofHours(1));
      assertThat(stream.beat(AT_ONCE)).isNotNull();

      assertThat(response.getContentAsString()).isEqualTo("data: 1\n\n: keep-alive\n\n");
    }

    @Test
    void noMoreAfterTheEnd() throws IOException {
      stream.run(() -> stream.send("data: 1\n\n"), told::add);

      assertThat(stream.beat(AT_ONCE)).isNull();
      assertThat(response.getContentAsString()).isEqualTo("data: 1\n\n");
    }
  }

  @Nested
  class WhereTheReaderLeft {
    @Test
    void interruptsTheWaitForAModelAndNothingAfterIt() {
      AtomicBoolean ended = new AtomicBoolean();
      stream.run(
          () -> {
            stream.send("data: 1\n\n");
            gone.set(true);
            Thread.ofVirtual().start(() -> stream.beat(AT_ONCE));
            try {
              new CountDownLatch(1).await();
            } catch (InterruptedException e) {
              ended.set(true);
              Thread.currentThread().interrupt();
            }
            stream.send("data: 2\n\n");
          },
          told::add);

      assertThat(ended).isTrue();
      assertThat(Thread.interrupted()).as("left interrupted").isFalse();
      assertThat(stream.beat(AT_ONCE)).isNull();
      assertThat(told).as("nobody is told").isEmpty();
    }

    @Test
    void leavesAnInterruptAloneThatWasNotMeantForIt() {
      stream.run(() -> Thread.currentThread().interrupt(), told::add);

      assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void endsTheAnswerWithTheNextEvent() {
      stream.send("data: 1\n\n");
      gone.set(true);

      assertThatThrownBy(() -> stream.send("data: 2\n\n")).isInstanceOf(UncheckedIOException.class);
    }
  }

  @Nested
  class Failures {
    private final RuntimeException failure = new IllegalStateException("broken");

    @Test
    void areThrownBeforeTheFirstEvent() {
      assertThatThrownBy(() -> stream.run(this::fail, told::add)).isSameAs(failure);
    }

    @Test
    void areTheLastEventLater() {
      stream.run(
          () -> {
            stream.send("data: 1\n\n");
            fail();
          },
          told::add);

      assertThat(told).containsExactly(failure);
    }

    private void fail() {
      throw failure;
    }
  }

  private static final class BrokenLine extends ServletOutputStream {
    @Override
    public void write(int value) throws IOException {
      throw new IOException("Broken pipe");
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {}
  }
}
