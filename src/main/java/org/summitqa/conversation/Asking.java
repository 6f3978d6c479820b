package org.summitqa.conversation;

import org.summitqa.text.FoldedText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.corpus.Span;

/** The words by which a Chinese question asks, by what they ask for. */
enum Asking {
  WHEN("(?:是?在?)(?:什么时候|什么时间|何时|哪一?[年天日月])|(?:是?在?)几[月号点](?:几号)?"),
  WHERE("(?:是?在)?(?:哪里|哪儿|什么地方|何处)|在哪(?!个|些|一)|(?:是?在)哪个(?:城市|国家|地方)"),
  WHY("为什么|为何|为啥|因为什么"),
  LONG("(?:持续|进行)?了?(?:多久|多长时间|多少时间|几个?小时|几天)"),
  WHO("谁|哪[一几]?位|什么人|哪些人"),
  HOW_MANY("多少\\p{IsHan}?|几[个名次位条项座家根]"),
  SAY("(?:怎么|怎样|如何)(?:说|看|看待|评价|回应|表态|表示|解释|样)|说了?什么|有什么(?:看法|反应|表态|评价|立场)"),
  HOW("怎么(?!样)|如何|怎样"),
  WHAT("什么|哪些|哪个|哪一?[种项]|啥");

  private final Pattern words;

  Asking(String words) {
    this.words = Pattern.compile(words);
  }

  /**
   * Where a question asks.
   *
   * @param asking what for
   * @param span the words
   */
  record Found(Asking asking, Span span) {}

  /**
   * Tells whether the words stand before the verb, like an adverb, and not for what the verb needs.
   */
  boolean isAdverb() {
    return this == WHEN || this == WHERE || this == WHY || this == HOW;
  }

  /** Returns the first words that ask, where they stand in place. */
  static Optional<Found> in(FoldedText text) {
    Found first = null;
    for (Asking asking : values()) {
      Matcher found = asking.words.matcher(text.inPlace());
      if (found.find() && (first == null || found.start() < first.span.start())) {
        first = new Found(asking, new Span(found.start(), found.end()));
      }
    }
    return Optional.ofNullable(first);
  }
}
