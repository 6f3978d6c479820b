package org.summitqa.web.admin;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.summitqa.edit.ArticleEdits;
import org.summitqa.edit.EditException;

/** Clears away what changes left that a killed service did not finish. */
@Component
@ConditionalOnWebApplication
public class StaleFileCleanup implements InitializingBean {
  private static final Logger LOG = LoggerFactory.getLogger(StaleFileCleanup.class);

  private final ArticleEdits edits;
  private final AdminSettings settings;

  StaleFileCleanup(ArticleEdits edits, AdminSettings settings) {
    this.edits = edits;
    this.settings = settings;
  }

  /** Before the first change can come, whose file would be one of them. */
  @Override
  public void afterPropertiesSet() {
    if (settings.token() == null) {
      return;
    }
    try {
      int deleted = edits.deleteLeftovers();
      if (deleted > 0) {
        LOG.info("Deleted {} files of changes that a killed service did not finish", deleted);
      }
    } catch (EditException e) {
      LOG.warn("Unfinished changes in the corpus folder stay: {}", e.getMessage());
    }
  }
}
