package org.summitqa.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lists of words stand in the vocabularies, and no class spells out one of its own. */
class WordListsTests {
  private static final Path CODE = Path.of("src/main/java/org/summitqa");

  /** How many words in a row are no list yet. */
  private static final int MAX_WORDS = 11;

  private static final Pattern COMMENT =
      Pattern.compile("/\\*.*?\\*/|//[^\n\"]*\n", Pattern.DOTALL);
  private static final Pattern LITERAL =
      Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"(?:\\s*[+,]\\s*\"(?:[^\"\\\\\n]|\\\\.)*\")*");
  private static final Pattern WORD = Pattern.compile("\\p{IsHan}{1,6}|[a-z'’]{2,}");

  /**
   * Patterns with many words that mean something only where they stand in the pattern, each with
   * how many it may have: it may lose some, and not gain any. The first has names of elements.
   */
  private static final Map<String, Integer> ALLOWED =
      Map.ofEntries(
          Map.entry("citation/rules/TranslatedQuoteRule.java", 14),
          Map.entry("citation/rules/TranslatedSubject.java", 23),
          Map.entry("citation/statement/ActorOrder.java", 12),
          Map.entry("citation/statement/Negation.java", 22),
          Map.entry("compare/RequestedEvent.java", 12),
          Map.entry("conversation/ChineseFollowUp.java", 22),
          Map.entry("conversation/EnglishEllipsis.java", 19),
          Map.entry("conversation/EnglishPronouns.java", 15),
          Map.entry("conversation/RewrittenQuestion.java", 16),
          Map.entry("lexicon/GlossedNameExtractor.java", 23),
          Map.entry("read/html/HtmlClutter.java", 44),
          Map.entry("suggest/ContextDependentWords.java", 12),
          Map.entry("suggest/QuestionSimilarity.java", 16),
          Map.entry("suggest/clause/ChineseClauses.java", 16),
          Map.entry("suggest/clause/ClausePatterns.java", 14),
          Map.entry("suggest/clause/ClauseRules.java", 16),
          Map.entry("temporal/ChineseDates.java", 12),
          Map.entry("temporal/ChineseDays.java", 15),
          Map.entry("temporal/ChineseNonEventTimes.java", 19),
          Map.entry("temporal/TimeOfDay.java", 17));

  private static int longest(Path file) {
    try {
      String code = COMMENT.matcher(Files.readString(file)).replaceAll("\n");
      return LITERAL
          .matcher(code)
          .results()
          .mapToInt(literal -> inARow(literal.group()))
          .max()
          .orElse(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns how many words stand in a row that a blank, a bar or a comma parts. */
  private static int inARow(String literals) {
    String text = literals.replaceAll("\"\\s*\\+\\s*\"", "").replaceAll("\"\\s*,\\s*\"", "|");
    List<String> parts = Arrays.asList(text.replace("\"", "").split("[| ]", -1));
    int most = 0;
    int run = 0;
    for (String part : parts) {
      run = WORD.matcher(part).matches() ? run + 1 : 0;
      most = Math.max(most, run);
    }
    // A sentence of a message has blanks and no bars.
    return text.contains("|") || text.codePoints().anyMatch(Character::isIdeographic) ? most : 0;
  }

  @Test
  void standInTheVocabularies() throws IOException {
    try (Stream<Path> files = Files.walk(CODE)) {
      Map<String, Integer> lists =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.startsWith(CODE.resolve("language")))
              .collect(
                  Collectors.toMap(
                      file -> CODE.relativize(file).toString(),
                      WordListsTests::longest,
                      (a, b) -> a,
                      TreeMap::new));
      lists
          .entrySet()
          .removeIf(one -> one.getValue() <= ALLOWED.getOrDefault(one.getKey(), MAX_WORDS));
      assertThat(lists).isEmpty();
    }
  }

  @Test
  void aListIsToldFromAPatternAndASentence() {
    assertThat(inARow("\"one|two|three|four|five\"")).isEqualTo(5);
    assertThat(inARow("\"一月 二月 三月\"\n + \" 四月\"")).isEqualTo(4);
    assertThat(inARow("\"a\", \"an\", \"the\"")).isEqualTo(2);
    assertThat(inARow("\"The limit is too low for what was asked\"")).isZero();
    assertThat(inARow("\"(?:说|谈到?)(?<topic>.+)\"")).isLessThan(3);
  }
}
