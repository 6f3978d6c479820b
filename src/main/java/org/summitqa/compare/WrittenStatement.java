package org.summitqa.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.citation.AnswerText;
import org.summitqa.evidence.EvidenceSentence;
import org.summitqa.language.ReportedSpeech;
import org.summitqa.text.Language;
import org.summitqa.text.TextFolding;

/**
 * A difference as a model wrote it: a clause for each publisher, each with its number after it.
 *
 * @param clauses the clauses in the order written
 * @param end what stands after the last mark, a full stop at most
 */
public record WrittenStatement(List<WrittenClause> clauses, String end) {
  private static final Pattern MARKED = Pattern.compile("(?<text>[^\\[\\]\\n]+)\\[(?<number>\\d)]");
  private static final Pattern END = Pattern.compile("[。.]?");
  private static final Pattern LEAD =
      Pattern.compile("^[，,；;、\\s]*(?:而|但是?|不过|while|whereas|but|and)?\\s*");
  private static final Pattern SAYS =
      Pattern.compile(
          "^\\s*(?:的?报[道导])?(?:则?(?:报[道导]|"
              + ReportedSpeech.CHINESE_SPEECH
              + ")|(?:reports|reported|"
              + ReportedSpeech.ENGLISH_PLAIN
              + ")(?: that)?)?[，,：:\\s]*");

  /**
   * Reads what a model wrote.
   *
   * @param text its text; more than a line is not read
   * @param all what is stated, numbered from 1 in this order
   * @return nothing where a clause lacks its publisher, its words or its number, or one is missing
   */
  static Optional<WrittenStatement> of(String text, List<ClaimMention> all) {
    String line = text.strip().lines().findFirst().orElse("").strip();
    List<WrittenClause> clauses = new ArrayList<>();
    Set<Integer> numbers = new HashSet<>();
    Matcher marked = MARKED.matcher(line);
    int end = 0;
    while (marked.find() && marked.start() == end) {
      int number = Integer.parseInt(marked.group("number"));
      if (number < 1 || number > all.size() || !numbers.add(number)) {
        return Optional.empty();
      }
      clauses.add(new WrittenClause(marked.group("text"), all.get(number - 1)));
      end = marked.end();
    }
    boolean whole = numbers.size() == all.size() && END.matcher(line.substring(end)).matches();
    return whole && clauses.stream().allMatch(WrittenClause::isFaithful)
        ? Optional.of(new WrittenStatement(clauses, line.substring(end)))
        : Optional.empty();
  }

  /** Tells whether it is in a language, whatever that of what it quotes and names is. */
  boolean isIn(Language language) {
    return clauses.stream()
        .map(WrittenClause::ownWords)
        .allMatch(
            own -> own.chars().noneMatch(Character::isLetter) || Language.of(own) == language);
  }

  /** Returns the statement with readers' numbers. */
  public String text(ToIntFunction<EvidenceSentence> numbers) {
    StringBuilder text = new StringBuilder();
    for (WrittenClause clause : clauses) {
      text.append(clause.text)
          .append(AnswerText.mark(numbers.applyAsInt(clause.stated.sentence())));
    }
    return text.append(end).toString();
  }

  /**
   * A clause.
   *
   * @param text as it was written
   * @param stated what it has to say
   */
  record WrittenClause(String text, ClaimMention stated) {
    private boolean isFaithful() {
      return text.contains(stated.words()) && text.contains(stated.publisher());
    }

    private String ownWords() {
      return text.replace(stated.words(), " ").replace(stated.publisher(), " ");
    }

    /** Returns what the clause says without saying who says it. */
    String claim() {
      String said = without(LEAD, text);
      String claim =
          said.startsWith(stated.publisher()) ? said.substring(stated.publisher().length()) : said;
      return without(SAYS, claim);
    }

    private static String without(Pattern beginning, String text) {
      Matcher found = beginning.matcher(TextFolding.simplified(text));
      return found.lookingAt() ? text.substring(found.end()) : text;
    }
  }
}
