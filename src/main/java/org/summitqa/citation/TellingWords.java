package org.summitqa.citation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.corpus.Language;
import org.summitqa.corpus.Span;

/**
 * Words whose exchange turns a report round, in both languages: agreed and refused, all and some,
 * before and after. They stand in {@code telling-words.txt}, a line for what means the same.
 */
final class TellingWords {
  private static final String ACTS = "# Done by one to another";
  static final List<TellingWord> ALL = read();

  private TellingWords() {}

  /** Returns which of them a text asks its quote for. */
  static BitSet asked(String text, Language language) {
    BitSet found = new BitSet();
    for (int i = 0; i < ALL.size(); i++) {
      found.set(i, ALL.get(i).asking(language).matcher(text).find());
    }
    return found;
  }

  /** Tells whether a quote gives one of them. */
  static boolean gives(int word, String text, Language language) {
    return ALL.get(word).giving(language).matcher(text).find();
  }

  /** Returns where a claim has one of them first; all of the claim where it stands nowhere. */
  static Span place(int word, Statement claim) {
    Matcher found = ALL.get(word).asking(claim.language()).matcher(claim.text());
    return found.find() ? new Span(found.start(), found.end()) : StatementSpans.all(claim);
  }

  /** Tells whether an English word is one of them. */
  static boolean isOne(String english) {
    return ALL.stream().anyMatch(word -> word.english().matcher(english).matches());
  }

  private static List<TellingWord> read() {
    try (InputStream in =
        Objects.requireNonNull(TellingWords.class.getResourceAsStream("telling-words.txt"))) {
      List<TellingWord> words = new ArrayList<>();
      boolean acts = false;
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (line.startsWith("#")) {
          acts = line.equals(ACTS);
        } else if (!line.isBlank()) {
          words.add(TellingWord.of(line, acts));
        }
      }
      return List.copyOf(words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Words that mean the same.
   *
   * @param english in English, lower case
   * @param englishGiven English that may mean it
   * @param chinese in Chinese, where they mean nothing else
   * @param given Chinese that may mean it
   * @param act whether it is a verb for what one does to another
   */
  record TellingWord(
      Pattern english, Pattern englishGiven, Pattern chinese, Pattern given, boolean act) {
    private static final String NOTHING = "(?!)";

    static TellingWord of(String line, boolean act) {
      String[] fields = line.split(" = ?", -1);
      if (fields.length < 3 || fields.length > 4) {
        throw new IllegalArgumentException(
            "telling-words.txt: neither three nor four fields: " + line);
      }
      String chinese = fields[1].isBlank() ? NOTHING : fields[1];
      String given = fields[2].isBlank() ? chinese : chinese + "|" + fields[2];
      return new TellingWord(
          english(fields[0]),
          english(fields.length < 4 ? fields[0] : fields[0] + "|" + fields[3]),
          Pattern.compile(chinese),
          Pattern.compile(given),
          act);
    }

    private static Pattern english(String words) {
      return Pattern.compile("\\b(?:" + words + ")(?:\\b|(?<= ))");
    }

    Pattern asking(Language language) {
      return language == Language.EN ? english : chinese;
    }

    Pattern giving(Language language) {
      return language == Language.EN ? englishGiven : given;
    }

    /** Returns where a text has it first, by a word that means nothing else, or -1. */
    int firmPlace(String text, Language language) {
      Matcher found = asking(language).matcher(text);
      return found.find() ? found.start() : -1;
    }
  }
}
