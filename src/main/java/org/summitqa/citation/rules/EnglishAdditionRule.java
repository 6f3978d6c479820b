package org.summitqa.citation.rules;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.summitqa.citation.Objection;
import org.summitqa.citation.rules.UnsharedTerms.Run;
import org.summitqa.citation.statement.ContrastiveTerms;
import org.summitqa.citation.statement.EnglishWords;
import org.summitqa.citation.statement.Statement;
import org.summitqa.text.Language;
import org.summitqa.text.Span;

/**
 * An English sentence over an English quote has at most {@value #MAX_NEW_RUN} words in a row that
 * are new to the quote, and no more than a quarter of new words in all.
 */
final class EnglishAdditionRule implements SupportRule {
  private static final int MAX_NEW_RUN = 2;
  private static final double MAX_NEW_SHARE = 0.34;

  private static final Pattern CAUSE =
      Pattern.compile("\\b(?:because of|because|due to|owing to|thanks to)\\b(?<what>[^,;.]*)");

  @Override
  public String id() {
    return "english-addition";
  }

  @Override
  public Stream<Objection> objections(Statement claim, Statement source) {
    if (claim.language() != Language.EN || !claim.sharesLanguage(source)) {
      return Stream.empty();
    }
    return Stream.concat(
            newCauses(claim, source), Stream.of(claim).flatMap(one -> additions(one, source)))
        .map(words -> claim.objection(id(), words));
  }

  private static Stream<Span> additions(Statement claim, Statement source) {
    Set<String> theirs = EnglishWords.content(source.words());
    Set<String> mine = EnglishWords.content(claim.words());
    int longest = 0;
    int run = 0;
    int fresh = 0;
    for (String word : mine) {
      boolean isNew = !theirs.contains(word) && !ContrastiveTerms.isOne(word);
      run = isNew ? run + 1 : 0;
      fresh += isNew ? 1 : 0;
      longest = Math.max(longest, run);
    }
    if (longest <= MAX_NEW_RUN && fresh <= MAX_NEW_SHARE * mine.size()) {
      return Stream.empty();
    }
    List<Run> runs = UnsharedTerms.runs(claim, source, ContrastiveTerms::isOne);
    List<Run> tooLong = runs.stream().filter(one -> one.words() > MAX_NEW_RUN).toList();
    return (tooLong.isEmpty() ? runs : tooLong).stream().map(Run::span);
  }

  // What it is said to come from is no place for another word.
  private static Stream<Span> newCauses(Statement claim, Statement source) {
    return CAUSE
        .matcher(claim.text())
        .results()
        .map(cause -> new Span(cause.start("what"), cause.end("what")))
        .filter(what -> !terms(source.text()).containsAll(terms(what.of(claim.text()))));
  }

  private static Set<String> terms(String text) {
    return Statement.terms(text, Language.EN);
  }
}
