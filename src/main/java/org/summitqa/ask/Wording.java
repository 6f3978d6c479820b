package org.summitqa.ask;

import org.summitqa.corpus.Language;

/** What the service itself says to readers, in their language. */
final class Wording {
  private Wording() {}

  static String declined(Language language) {
    return switch (language) {
      case ZH -> "收录的文章没有回答这个问题。下面是最接近的段落。";
      case EN -> "The articles do not answer this question. The nearest passages are listed below.";
    };
  }

  static String nothingFound(Language language) {
    return switch (language) {
      case ZH -> "收录的文章没有回答这个问题，也没有找到相近的段落。";
      case EN -> "The articles do not answer this question, and no passage comes near it.";
    };
  }
}
