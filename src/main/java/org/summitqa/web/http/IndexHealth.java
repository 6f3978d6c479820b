package org.summitqa.web.http;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import org.summitqa.api.SearchResponse;
import org.summitqa.index.IndexSize;
import org.summitqa.lifecycle.IngestionState;
import org.summitqa.search.IndexStatus;

/**
 * Says whether questions can be answered: once anything was indexed, also by an earlier run. While
 * that is a part of the corpus, or not all of it has vectors, the details say so.
 */
@Component("indexHealthIndicator")
class IndexHealth implements HealthIndicator {
  private final IndexStatus status;

  private final IngestionState ingestion;

  IndexHealth(IndexStatus status, IngestionState ingestion) {
    this.status = status;
    this.ingestion = ingestion;
  }

  @Override
  public Health health() {
    Health.Builder health = status.isReady() ? Health.up() : Health.outOfService();
    IndexSize size = status.size();
    return health
        .withDetail("articles", size.articles())
        .withDetail("passages", size.passages())
        .withDetail("corpus", SearchResponse.Corpus.of(status))
        .withDetail("vectors", SearchResponse.Vectors.of(status))
        .withDetail("ingestion", ingestion.text())
        .build();
  }
}
