package org.summitqa.temporal;

import org.jspecify.annotations.Nullable;
import org.summitqa.corpus.EventTime;
import org.summitqa.corpus.PublicationDate;
import org.summitqa.corpus.Sentence;
import org.summitqa.text.Span;

/** Reads an article of a few sentences. */
final class SampleArticle {
  private SampleArticle() {}

  /**
   * Returns when the event of the last sentence was: a day, or the first and last of several with
   * {@code ..} between; {@code none} where it tells of none.
   *
   * @param published a date; null where unknown
   * @param sentences divided by {@code |}
   */
  static String event(@Nullable String published, String sentences) {
    ArticleTimes times =
        new ArticleTimes(published == null ? null : PublicationDate.parse(published));
    EventTime event = null;
    for (String text : sentences.split("\\|", -1)) {
      event = times.next(new Sentence(new Span(0, text.length()), text)).event();
    }
    if (event == null) {
      return "none";
    }
    return event.days() == 1 ? "" + event.start() : event.start() + ".." + event.end();
  }
}
