package org.summitqa.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** What a site's robots.txt says to this service, and when the site was visited last. */
final class RobotsRules {
  private static final RobotRulesMode ALL = RobotRulesMode.ALLOW_ALL;
  private static final RobotRulesMode NONE = RobotRulesMode.ALLOW_NONE;

  private final SimpleRobotRules rules;
  private final boolean reachable;
  private final long end;
  private final AtomicLong nextVisit = new AtomicLong(System.nanoTime());

  private RobotsRules(SimpleRobotRules rules, boolean reachable, Duration kept) {
    this.rules = rules;
    this.reachable = reachable;
    this.end = System.nanoTime() + kept.toNanos();
  }

  /** Reads the file of a site. */
  static RobotsRules parse(WebAddress file, byte[] content, String product, Duration kept) {
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    // A longer one would forbid everything; how long is waited is decided here.
    parser.setMaxCrawlDelay(Long.MAX_VALUE);
    return new RobotsRules(
        parser.parseContent(file.uri().toString(), content, "text/plain", Set.of(product)),
        true,
        kept);
  }

  /** Returns the rules of a site that has no such file. */
  static RobotsRules none(Duration kept) {
    return new RobotsRules(new SimpleRobotRules(ALL), true, kept);
  }

  /** Returns the rules of a site whose file cannot be had: nothing may be fetched. */
  static RobotsRules unreachable(Duration kept) {
    return new RobotsRules(new SimpleRobotRules(NONE), false, kept);
  }

  boolean isAllowed(WebAddress page) {
    return rules.isAllowed(page.uri().toString());
  }

  boolean isReachable() {
    return reachable;
  }

  boolean isOver() {
    return System.nanoTime() - end >= 0;
  }

  /**
   * Takes the next turn to visit the site, if it comes soon enough.
   *
   * @param most the longest wait
   * @return how long to wait; where that is longer than {@code most}, no turn was taken
   */
  Duration takeTurn(Duration most) {
    long delay = rules.getCrawlDelay();
    if (delay == BaseRobotRules.UNSET_CRAWL_DELAY || delay <= 0) {
      return Duration.ZERO;
    }
    long gap = Duration.ofMillis(Math.min(delay, Duration.ofDays(1).toMillis())).toNanos();
    while (true) {
      long now = System.nanoTime();
      long next = nextVisit.get();
      long wait = Math.max(0, next - now);
      if (wait > most.toNanos() || nextVisit.compareAndSet(next, now + wait + gap)) {
        return Duration.ofNanos(wait);
      }
    }
  }
}
