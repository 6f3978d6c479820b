package org.summitqa.citation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.summitqa.corpus.Language;

/**
 * An English sentence over an English quote has at most {@value #MOST} words in a row that are new
 * to the quote, and no more than a quarter of new words in all.
 */
final class EnglishAdditionRule implements SupportRule {
  private static final int MOST = 2;
  private static final double MOST_OF_ALL = 0.34;

  private static final Pattern CAUSE =
      Pattern.compile("\\b(?:because of|because|due to|owing to|thanks to)\\b(?<what>[^,;.]*)");

  @Override
  public boolean allows(Statement claim, Statement source) {
    if (claim.language() != Language.EN || !claim.sharesLanguage(source)) {
      return true;
    }
    if (!causeStands(claim, source)) {
      return false;
    }
    Set<String> theirs = new HashSet<>(EnglishWords.content(source.words()));
    List<String> mine = List.copyOf(EnglishWords.content(claim.words()));
    int run = 0;
    int fresh = 0;
    for (String word : mine) {
      boolean isNew = !theirs.contains(word) && !TellingWords.isOne(word);
      run = isNew ? run + 1 : 0;
      fresh += isNew ? 1 : 0;
      if (run > MOST) {
        return false;
      }
    }
    return fresh <= MOST_OF_ALL * mine.size();
  }

  // What it is said to come from is no place for another word.
  private static boolean causeStands(Statement claim, Statement source) {
    Set<String> theirs = Statement.terms(source.text(), Language.EN);
    return CAUSE
        .matcher(claim.text())
        .results()
        .allMatch(cause -> theirs.containsAll(Statement.terms(cause.group("what"), Language.EN)));
  }
}
