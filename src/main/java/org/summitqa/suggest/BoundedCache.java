package org.summitqa.suggest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps what was made for the keys asked for last. Safe for any number of threads. */
final class BoundedCache<K, V> {
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<K, V> kept;

  BoundedCache(int most) {
    this.kept =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
          }
        };
  }

  /** Returns what is kept, or makes it; threads that ask for the same at once may each make it. */
  V get(K key, Function<K, V> maker) {
    V value = find(key);
    if (value != null) {
      return value;
    }
    V made = maker.apply(key);
    lock.lock();
    try {
      kept.put(key, made);
    } finally {
      lock.unlock();
    }
    return made;
  }

  private @Nullable V find(K key) {
    lock.lock();
    try {
      return kept.get(key);
    } finally {
      lock.unlock();
    }
  }
}
