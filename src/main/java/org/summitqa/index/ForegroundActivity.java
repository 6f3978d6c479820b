package org.summitqa.index;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Knows whether someone waits for an answer, so that work in the background can give way. */
@Component
public final class ForegroundActivity {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition gone = lock.newCondition();
  private int present;

  /** Does something that a reader waits for. */
  public <T> T serve(Supplier<T> reading) {
    count(1);
    try {
      return reading.get();
    } finally {
      count(-1);
    }
  }

  /**
   * Waits until no reader is left.
   *
   * @param longest how long at most, so that a busy service gets on with its own work, too
   */
  public void giveWay(Duration longest) {
    long left = longest.toNanos();
    lock.lock();
    try {
      while (present > 0 && left > 0) {
        left = gone.awaitNanos(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock();
    }
  }

  private void count(int change) {
    lock.lock();
    try {
      present += change;
      if (present == 0) {
        gone.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }
}
