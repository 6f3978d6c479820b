package org.summitqa.compare.differences;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitqa.evidence.EvidenceSentence;
import org.summitqa.language.EventType;
import org.summitqa.language.Vocabulary;
import org.summitqa.text.CharacterBigrams;
import org.summitqa.text.Language;
import org.summitqa.text.SetSimilarity;
import org.summitqa.text.TextFolding;

/**
 * What a value or a claim is told of: the days, the kind of event, and the words around it.
 *
 * @param days when it may have been
 * @param kinds which kinds of event its clause names
 * @param terms pairs of Han characters and Latin words of its clause, without the value
 * @param language the language that it is told in
 */
public record EventContext(Days days, Set<EventType> kinds, Set<String> terms, Language language) {
  private static final Pattern LATIN = Pattern.compile("[a-z][a-z0-9'-]{3,}");

  /** Words that any two clauses may share. */
  private static final Set<String> EMPTY =
      Stream.of(Language.values())
          .flatMap(language -> Vocabulary.of(language, "common-terms").words().stream())
          .collect(Collectors.toUnmodifiableSet());

  /**
   * Reads a clause.
   *
   * @param sentence where it stands
   * @param clause its characters without the value
   */
  static EventContext of(EvidenceSentence sentence, String clause) {
    String folded = TextFolding.fold(clause);
    return new EventContext(
        EventDays.of(sentence), EventType.in(folded), terms(folded), Language.of(clause));
  }

  public static Set<String> terms(String folded) {
    Set<String> terms = CharacterBigrams.ofHan(folded);
    LATIN.matcher(folded).results().map(MatchResult::group).forEach(terms::add);
    terms.removeAll(EMPTY);
    return terms;
  }

  /** Tells whether both may be about one event: of the same days, and not of other kinds. */
  boolean mayBe(EventContext other) {
    return days.meet(other.days) && isOfKind(other);
  }

  /** Tells whether both name a kind in common, or one of them none. */
  boolean isOfKind(EventContext other) {
    return areAlike(kinds, other.kinds);
  }

  /** Tells whether some kinds have one in common, or one side names none. */
  public static boolean areAlike(Set<EventType> some, Set<EventType> others) {
    return some.isEmpty() || others.isEmpty() || some.stream().anyMatch(others::contains);
  }

  /** Returns how many terms both have. */
  long shared(EventContext other) {
    return SetSimilarity.shared(terms, other.terms);
  }

  /** Returns the share of the terms of the one with fewer that the other has, 0 to 1. */
  double closeness(EventContext other) {
    return SetSimilarity.overlapCoefficient(terms, other.terms);
  }

  boolean sharesLanguage(EventContext other) {
    return language == other.language;
  }
}
