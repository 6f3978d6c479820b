package org.summitqa.citation.statement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.language.ReportedSpeech;

/** Whom an English sentence has say something. */
final class EnglishSpeakers {
  private static final Pattern SPOKEN =
      Pattern.compile(
          "(?<name>\\p{Lu}[\\p{L}'’-]*)\\s+(?:(?:also|then|later|again|has|had|have|further|publicly|repeatedly)\\s+)*"
              + ReportedSpeech.ENGLISH);

  /** What a speaker without a name says of others follows. */
  private static final Pattern REPORTED =
      Pattern.compile("\\b\\p{Ll}+ " + ReportedSpeech.ENGLISH_PLAIN + "(?: that)?");

  private EnglishSpeakers() {}

  static List<EnglishName> of(String sentence, List<EnglishName> names) {
    Set<String> spoken = new LinkedHashSet<>();
    Matcher first = REPORTED.matcher(sentence);
    int told = first.find() ? first.end() : sentence.length();
    SPOKEN
        .matcher(sentence)
        .results()
        .filter(said -> said.start() < told)
        .forEach(said -> spoken.add(said.group("name")));
    return names.stream()
        .filter(name -> spoken.stream().anyMatch(word -> endsWith(name.source(), word)))
        .toList();
  }

  private static boolean endsWith(String source, String word) {
    return source.equals(word) || source.endsWith(" " + word);
  }
}
