package org.summitqa.explain;

import java.util.Locale;
import java.util.ResourceBundle;
import org.summitqa.text.Language;

/** The words of an explanation as text, in a reader's language. */
final class Words {
  private final ResourceBundle words;

  Words(Language language) {
    this.words =
        ResourceBundle.getBundle(
            "org.summitqa.explain.words",
            Locale.of(language.code()),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** Returns a text with {@code {0}} and {@code {1}} filled in. */
  String of(String key, Object... values) {
    StringBuilder text = new StringBuilder();
    String pattern = words.getString(key);
    int from = 0;
    for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', from)) {
      text.append(pattern, from, at).append(values[pattern.charAt(at + 1) - '0']);
      from = at + "{0}".length();
    }
    return text.append(pattern.substring(from)).toString();
  }

  /** Returns the text of a key, or another where there is none: a name that came later. */
  String orElse(String key, String other) {
    return words.containsKey(key) ? words.getString(key) : other;
  }
}
