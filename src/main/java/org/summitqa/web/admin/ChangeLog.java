package org.summitqa.web.admin;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Keeps in the log who changed which article; neither what it says nor the token. */
@Component
class ChangeLog {
  private static final Logger LOG = LoggerFactory.getLogger(ChangeLog.class);

  /**
   * Notes a change.
   *
   * @param what created, replaced or deleted
   * @param id the article's id, which holds no control characters
   * @param from the address that the request came from
   */
  void note(String what, String id, String from) {
    LOG.info("Article {}: {}, from {}", what, id, from);
  }
}
