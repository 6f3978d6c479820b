package org.summitqa.citation.statement;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.lexicon.BilingualDictionary.Concept;

/** The first words of English sentences and quotations: capitalised whatever they are. */
final class EnglishStarts {
  private static final Pattern START =
      Pattern.compile("(?:^|[.!?:]\\s+|[\"“‘(]|(?<=\\s)')\\W*(?<word>\\p{Lu}[\\p{L}'’]*)");

  private EnglishStarts() {}

  /** Returns a text with a small letter where one begins that is no name. */
  static String decapitalised(String sentence, BilingualDictionary lexicon) {
    StringBuilder text = new StringBuilder(sentence);
    for (Matcher start = START.matcher(sentence); start.find(); ) {
      int at = start.start("word");
      List<Concept> concepts = lexicon.concepts(sentence.substring(at));
      boolean name =
          !concepts.isEmpty()
              && sentence.startsWith(concepts.getFirst().source(), at)
              && lexicon.isName(concepts.getFirst());
      if (!name && !isAcronym(start.group("word"))) {
        text.setCharAt(at, Character.toLowerCase(text.charAt(at)));
      }
    }
    return text.toString();
  }

  private static boolean isAcronym(String word) {
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
  }
}
