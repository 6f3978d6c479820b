package org.summitqa.citation.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.summitqa.citation.statement.EnglishName;
import org.summitqa.citation.statement.EnglishTerm;
import org.summitqa.citation.statement.Statement;
import org.summitqa.citation.statement.StatementSpans;
import org.summitqa.language.Vocabulary;
import org.summitqa.text.Language;
import org.summitqa.text.Span;

/**
 * Tells whether a Chinese quote has whom an English sentence speaks of: the noun before its first
 * verb has some counterpart, and a thing that is somebody's stands close behind that name.
 */
final class TranslatedSubject {
  private static final Pattern LED_IN =
      Pattern.compile("^(?:After|Before|During|In|On|At|According|As|Since|By|For|With)\\b[^,]*,");
  private static final Pattern VERB =
      Pattern.compile(
          "\\b(?:\\p{Ll}{2,}ed|"
              + Vocabulary.of(Language.EN, "function-words").section("auxiliary").anyOf()
              + "|said|says"
              + "|met|took|held|made|gave|told|came|went|fell|rose|won|lost|led|left|sent|kept|spoke|began"
              + "|saw|shot|sought|hosts?|plans?|remains?|wants?|hopes?|believes?)\\b");
  private static final Pattern TAIL =
      Pattern.compile(
          "[,;(]|\\b(?:of|in|on|at|from|for|with|about|between|over|to|who|that|which)\\b");

  /** Whom and what every report has in one word or another. */
  private static final Pattern GENERAL =
      Pattern.compile(
          "(?i)(?:.* )?(?:leaders?|sides?|countries|country|nations?|governments?|meetings?|talks?|summits?"
              + "|presidents?|parties|reports?|statements?|articles?|authors?|spokes\\p{L}+|agreements?|people"
              + "|two|both|conversations?|calls?|visits?|trips?|relations?|relationship|events?|deals?"
              + "|discussions?|comments?|remarks?|companies|company|move|decision|news|result|results)");

  private static final Pattern OWNED =
      Pattern.compile(
          "\\b(?<thing>\\p{Ll}+) of (?:the )?(?:\\p{Lu}[\\p{L}-]+ )*(?<owner>\\p{Lu}[\\p{L}-]+)"
              + "|\\b(?<owner2>\\p{Lu}[\\p{L}-]+)['’]s (?<thing2>\\p{Ll}+)");
  private static final int OWNER_WINDOW = 12;

  private TranslatedSubject() {}

  /** Returns the subject that the quote has not, and what belongs to somebody else there. */
  static Stream<Span> others(Statement claim, Statement source) {
    return Stream.concat(
            head(claim)
                .filter(head -> TranslatedMeaningRule.credit(head, source.text()) == 0)
                .map(EnglishTerm::source)
                .stream(),
            OWNED
                .matcher(claim.raw())
                .results()
                .filter(owned -> !isOwned(owned, claim, source))
                .map(MatchResult::group))
        .map(words -> StatementSpans.first(words, claim));
  }

  /** Returns the noun of a sentence's subject, unless it is a name or general. */
  private static Optional<EnglishTerm> head(Statement claim) {
    String text = LED_IN.matcher(claim.raw()).replaceFirst("");
    Matcher verb = VERB.matcher(text);
    if (!verb.find()) {
      return Optional.empty();
    }
    String subject = TAIL.split(text.substring(0, verb.start()), 2)[0].strip();
    return claim.meaning().words().stream()
        .filter(word -> endsWith(subject, word.source()))
        .max(Comparator.comparingInt(word -> word.source().length()))
        .filter(word -> claim.meaning().terms().contains(word))
        .filter(word -> !word.deed() && !word.chinese().isEmpty())
        .filter(word -> !GENERAL.matcher(word.source()).matches());
  }

  private static boolean endsWith(String subject, String word) {
    return (" " + subject.toLowerCase(Locale.ROOT)).endsWith(" " + word.toLowerCase(Locale.ROOT));
  }

  private static boolean isOwned(MatchResult owned, Statement claim, Statement source) {
    boolean of = owned.group("owner") != null;
    Optional<EnglishName> owner =
        claim.meaning().names().stream()
            .filter(name -> !name.place())
            .filter(name -> endsWith(name.source(), owned.group(of ? "owner" : "owner2")))
            .findFirst();
    Optional<EnglishTerm> thing =
        claim.meaning().terms().stream()
            .filter(term -> term.weight() == 1 && !term.deed())
            .filter(term -> term.source().equalsIgnoreCase(owned.group(of ? "thing" : "thing2")))
            .findFirst();
    return owner.isEmpty()
        || thing.isEmpty()
        || isNear(owner.get().chinese(), thing.get().chinese(), source.text());
  }

  private static boolean isNear(List<String> owner, List<String> thing, String text) {
    String owners = alternatives(owner, text);
    String things = alternatives(thing, text);
    return owners.isEmpty()
        || things.isEmpty()
        || Pattern.compile("(?:%s)[^,;。]{0,%d}(?:%s)".formatted(owners, OWNER_WINDOW, things))
            .matcher(text)
            .find();
  }

  private static String alternatives(List<String> words, String text) {
    return String.join(
        "|",
        words.stream()
            .filter(w -> w.length() > 1 && text.contains(w))
            .map(Pattern::quote)
            .toList());
  }
}
