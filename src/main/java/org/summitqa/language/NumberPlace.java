package org.summitqa.language;

/**
 * Where a number may begin.
 *
 * @param text the folded text
 * @param start the place of its first character
 */
record NumberPlace(String text, int start) {
  private static final int MAX_WORD_LENGTH = 8;

  private char before(int back) {
    return start >= back ? text.charAt(start - back) : '\n';
  }

  /** Returns the next characters of the text. */
  String from(int place) {
    return text.substring(place, Math.min(text.length(), place + MAX_WORD_LENGTH));
  }

  /** Tells whether the numeral is a day of the week (周五十点) or ends a word (统一百万) with its first. */
  boolean beginsWithinAWord() {
    boolean week = before(1) == '周' || (before(1) == '期' && before(2) == '星') || (before(1) == '拜');
    char first = text.charAt(start);
    return (week && "一二三四五六".indexOf(first) >= 0)
        || (first == '一' && "统唯之单同专归逐".indexOf(before(1)) >= 0);
  }

  /** Tells whether it belongs to what stands before: 数十, 几百, 大陆, 第三成. */
  boolean isWithinAWord() {
    return "数几第".indexOf(before(1)) >= 0
        || beginsWithinAWord()
        || (text.charAt(start) == '陆' && "大登着内水海".indexOf(before(1)) >= 0)
        || (text.charAt(start) == '伍' && "队入退".indexOf(before(1)) >= 0);
  }

  /** Tells whether it is some tens or hundreds. */
  boolean isGuess(int end) {
    return "数几".indexOf(before(1)) >= 0
        || (end < text.length() && "几来".indexOf(text.charAt(end)) >= 0);
  }

  boolean isOrdinal() {
    return before(1) == '第';
  }

  /** Tells whether an hour may follow: 下午三点五分. */
  boolean isTimeOfDay() {
    return "午晚晨早夜".indexOf(before(1)) >= 0;
  }
}
