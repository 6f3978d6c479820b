package org.summitqa.citation.statement;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.language.Vocabulary;
import org.summitqa.text.Language;
import org.summitqa.text.Span;

/**
 * Words whose exchange turns a report round, in both languages: agreed and refused, all and some,
 * before and after. They stand in {@code contrastive-terms.txt}, a line for what means the same.
 */
public final class ContrastiveTerms {
  private static final String ACTS = "acts";
  public static final List<TellingWord> ALL =
      Vocabulary.of("contrastive-terms").entries().stream().map(TellingWord::of).toList();

  private ContrastiveTerms() {}

  /** Returns which of them a text asks its quote for. */
  static BitSet asked(String text, Language language) {
    BitSet found = new BitSet();
    for (int i = 0; i < ALL.size(); i++) {
      found.set(i, ALL.get(i).asking(language).matcher(text).find());
    }
    return found;
  }

  /** Tells whether a quote gives one of them. */
  public static boolean gives(int word, String text, Language language) {
    return ALL.get(word).giving(language).matcher(text).find();
  }

  /** Returns where a claim has one of them first; all of the claim where it stands nowhere. */
  public static Span place(int word, Statement claim) {
    Matcher found = ALL.get(word).asking(claim.language()).matcher(claim.text());
    return found.find() ? new Span(found.start(), found.end()) : StatementSpans.all(claim);
  }

  /** Tells whether an English word is one of them. */
  public static boolean isOne(String english) {
    return ALL.stream().anyMatch(word -> word.english().matcher(english).matches());
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
  public record TellingWord(
      Pattern english, Pattern englishGiven, Pattern chinese, Pattern given, boolean act) {
    private static final String NOTHING = "(?!)";

    static TellingWord of(Vocabulary.Entry line) {
      String[] fields = line.value().split(" = ?", -1);
      if (fields.length < 2 || fields.length > 3) {
        throw new IllegalArgumentException(
            "contrastive-terms.txt: neither three nor four fields: " + line);
      }
      String chinese = fields[0].isBlank() ? NOTHING : fields[0];
      String given = fields[1].isBlank() ? chinese : chinese + "|" + fields[1];
      return new TellingWord(
          english(line.word()),
          english(fields.length < 3 ? line.word() : line.word() + "|" + fields[2]),
          Pattern.compile(chinese),
          Pattern.compile(given),
          line.section().equals(ACTS));
    }

    private static Pattern english(String words) {
      return Pattern.compile("\\b(?:" + words + ")(?:\\b|(?<= ))");
    }

    public Pattern asking(Language language) {
      return language == Language.EN ? english : chinese;
    }

    Pattern giving(Language language) {
      return language == Language.EN ? englishGiven : given;
    }

    /** Returns where a text has it first, by a word that means nothing else, or -1. */
    public int firmPlace(String text, Language language) {
      Matcher found = asking(language).matcher(text);
      return found.find() ? found.start() : -1;
    }
  }
}
