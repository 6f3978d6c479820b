package org.summitqa.citation.statement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.summitqa.text.Span;

/**
 * Tells whether two actors that an English sentence names stand in a Chinese quote in an order that
 * means the same. In both languages the actor comes first, but for a passive; two that act together
 * have no order.
 */
public final class ActorOrder {
  private static final Pattern NOT_ACTING =
      Pattern.compile(
          "(?:\\b(?:in|on|at|from|across|outside|near|of|over|about|between|through|into|the) )$");
  private static final Pattern TOGETHER = Pattern.compile("(?i)\\b(?:and|with|between)\\b|,");
  private static final Pattern PASSIVE = Pattern.compile("(?i)\\bby (?:\\p{L}+ ){0,3}$");
  private static final Pattern QUOTE_TOGETHER = Pattern.compile("[和与同跟及、对就]");
  private static final Pattern QUOTE_PASSIVE = Pattern.compile("受|被|由|获得?");

  private ActorOrder() {}

  /** Returns the stretch from one to the other where their order does not mean the same. */
  public static Stream<Span> turned(Statement claim, Statement source) {
    String text = claim.raw();
    List<EnglishName> actors =
        claim.meaning().names().stream()
            .filter(name -> acts(name, text))
            .filter(name -> place(name, source).isPresent())
            .limit(2)
            .toList();
    if (actors.size() < 2 || agree(actors.getFirst(), actors.getLast(), claim, source)) {
      return Stream.empty();
    }
    return Stream.of(
        StatementSpans.across(
            StatementSpans.first(actors.getFirst().source(), claim),
            StatementSpans.first(actors.getLast().source(), claim)));
  }

  private static boolean agree(
      EnglishName first, EnglishName second, Statement claim, Statement source) {
    String text = claim.raw();
    int firstPlace = place(first, source).orElseThrow();
    int secondPlace = place(second, source).orElseThrow();
    int secondInText = text.indexOf(second.source(), text.indexOf(first.source()) + 1);
    if (firstPlace == secondPlace || secondInText < 0) {
      return true;
    }
    String between = text.substring(text.indexOf(first.source()), secondInText);
    String quoted =
        source
            .text()
            .substring(Math.min(firstPlace, secondPlace), Math.max(firstPlace, secondPlace));
    if (TOGETHER.matcher(between).find()
        && !PASSIVE.matcher(between).find()
        && QUOTE_TOGETHER.matcher(quoted).find()) {
      return true;
    }
    if (isAnothers(firstPlace, secondPlace, claim, source)) {
      return false;
    }
    boolean passive = PASSIVE.matcher(between).find();
    boolean quotePassive = QUOTE_PASSIVE.matcher(quoted).find();
    boolean turned = firstPlace > secondPlace;
    return turned == (passive != quotePassive);
  }

  // 耶伦访华,沙利文会晤王毅: in the clause of the second, somebody else stands in the first one's place.
  private static boolean isAnothers(int first, int second, Statement claim, Statement source) {
    String text = source.text();
    int clause = Math.max(text.lastIndexOf(',', second), text.lastIndexOf(';', second)) + 1;
    return clause > first
        && source.known().stream()
            .map(KnownName::text)
            .filter(name -> !ChineseNames.isCountry(name))
            .filter(text.substring(clause, second)::contains)
            .anyMatch(
                name ->
                    claim.meaning().names().stream()
                        .noneMatch(mine -> mine.chinese().contains(name)));
  }

  // Countries and places are seldom actors, and stand anywhere.
  private static boolean acts(EnglishName name, String text) {
    int at = text.indexOf(name.source());
    return at >= 0
        && !name.place()
        && !NOT_ACTING.matcher(text.substring(0, at)).find()
        && !text.startsWith("'s", at + name.source().length())
        && !text.startsWith("’s", at + name.source().length());
  }

  private static Optional<Integer> place(EnglishName name, Statement source) {
    return name.chinese().stream()
        .filter(chinese -> chinese.length() > 1)
        .map(source.text()::indexOf)
        .filter(at -> at >= 0)
        .min(Integer::compare);
  }
}
