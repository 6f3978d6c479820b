package org.summitqa.edit;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** A lock for each name, of which some share one, and how often each was held to change things. */
final class StripedLocks {
  private static final int COUNT = 1024;

  private final Lock[] locks = new Lock[COUNT];
  private final AtomicLongArray turns = new AtomicLongArray(COUNT);

  StripedLocks() {
    for (int i = 0; i < COUNT; i++) {
      locks[i] = new ReentrantLock();
    }
  }

  /** Does something while nobody else does something under this name. */
  <T> T alone(String name, IoSupplier<T> work) throws IOException {
    Lock lock = locks[place(name)];
    lock.lock();
    try {
      return work.run();
    } finally {
      lock.unlock();
    }
  }

  /** Counts a change under this name; returns how many there were. */
  long turn(String name) {
    return turns.incrementAndGet(place(name));
  }

  /** Returns how many changes there were under this name and those that share its lock. */
  long turns(String name) {
    return turns.get(place(name));
  }

  private static int place(String name) {
    int hash = name.hashCode();
    return (hash ^ hash >>> 16) & (COUNT - 1);
  }
}
