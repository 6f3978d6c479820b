package org.summitqa.conversation;

import org.summitqa.text.Span;

/**
 * Someone or something that a text names.
 *
 * @param text the name as it stands
 * @param kind what it names
 * @param start its first character in the text
 * @param end one past its last
 */
record Mention(String text, Kind kind, int start, int end) {
  /** What a name may take the place of: only one of the same kind. */
  enum Kind {
    PERSON,
    PLACE,
    DATE,
    /** Parties that are not named: 双方, the two sides. */
    GROUP,
    OTHER
  }

  Span span() {
    return new Span(start, end);
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  /** Tells whether it can act: say, agree, travel. */
  boolean isActor() {
    return kind == Kind.PERSON || kind == Kind.GROUP;
  }
}
