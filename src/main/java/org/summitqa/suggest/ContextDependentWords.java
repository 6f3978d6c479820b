package org.summitqa.suggest;

import java.util.regex.Pattern;
import org.summitqa.language.CalendarWords;
import org.summitqa.language.ReferringExpressions;

/** English words that lean on what was said before. */
public final class ContextDependentWords {
  private static final Pattern LEANING =
      Pattern.compile(
          ReferringExpressions.ENGLISH
              + "|\\b(?:there|here|we|our|us|i|my|you|your|both|yesterday|today|tomorrow|"
              + CalendarWords.WEEKDAYS
              + "|ago|last|next|then|former|latter|who|which|when|while|where|after|before)\\b",
          Pattern.CASE_INSENSITIVE);

  private ContextDependentWords() {}

  /** Tells whether a text cannot be understood by itself. */
  public static boolean isLeaning(String text) {
    return LEANING.matcher(text).find();
  }
}
