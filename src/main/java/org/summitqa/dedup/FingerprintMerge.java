package org.summitqa.dedup;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Walks over several runs of keys as one, and hands on the articles that have a key in common. */
final class FingerprintMerge {
  private final PriorityQueue<Cursor> cursors =
      new PriorityQueue<>(Comparator.comparingInt(Cursor::key));
  private int[] articles = new int[64];
  private int count;

  FingerprintMerge(List<FingerprintPostings> runs) {
    for (FingerprintPostings run : runs) {
      Cursor cursor = new Cursor(run);
      if (cursor.next()) {
        cursors.add(cursor);
      }
    }
  }

  /** Hands on, key after key, the numbers of the articles that have it, where these are several. */
  void forEach(Group group) {
    while (!cursors.isEmpty()) {
      int key = cursors.element().key;
      count = 0;
      while (!cursors.isEmpty() && cursors.element().key == key) {
        Cursor cursor = cursors.remove();
        if (drain(cursor, key)) {
          cursors.add(cursor);
        }
      }
      if (count > 1) {
        group.of(Arrays.copyOf(articles, count));
      }
    }
  }

  /** Takes all articles of a key; returns whether the run has more keys. */
  private boolean drain(Cursor cursor, int key) {
    boolean more = true;
    while (more && cursor.key == key) {
      if (cursor.isLive()) {
        add(cursor.number());
      }
      more = cursor.next();
    }
    return more;
  }

  private void add(int article) {
    if (count == articles.length) {
      articles = Arrays.copyOf(articles, 2 * count);
    }
    articles[count++] = article;
  }

  /** Is given the articles of a key. */
  interface Group {
    /** Is given the articles of a key, each once. */
    void of(int[] articles);
  }

  private static final class Cursor {
    private final FingerprintPostings run;
    private int at = -1;
    private int key;

    Cursor(FingerprintPostings run) {
      this.run = run;
    }

    boolean next() {
      at++;
      if (at < run.keys().length) {
        key = run.key(at);
        return true;
      }
      return false;
    }

    int key() {
      return key;
    }

    boolean isLive() {
      return run.live().test(run.number(at));
    }

    int number() {
      return run.base() + run.number(at);
    }
  }
}
