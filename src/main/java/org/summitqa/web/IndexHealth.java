package org.summitqa.web;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import org.summitqa.search.PassageIndex;

/** Says whether questions can be answered: once anything was indexed, also by an earlier run. */
@Component("indexHealthIndicator")
class IndexHealth implements HealthIndicator {
  private final PassageIndex index;

  IndexHealth(PassageIndex index) {
    this.index = index;
  }

  @Override
  public Health health() {
    Health.Builder health = index.isReady() ? Health.up() : Health.outOfService();
    PassageIndex.Size size = index.size();
    return health
        .withDetail("articles", size.articles())
        .withDetail("passages", size.passages())
        .build();
  }
}
