package org.summitqa.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitqa.citation.LabelledSentence.GoldenHeader;
import org.summitqa.citation.LabelledSentence.Part;
import org.summitqa.evidence.DraftSentence;
import org.summitqa.evidence.Evidence;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.lexicon.GlossedNameExtractor;

/**
 * Measures how well sentences that a quote supports are told from those that it does not. The rules
 * were set up on the first two parts, so these only guard what was gained. The fresh part was
 * written by who did not know the rules, and none of its errors was looked at: it tells what the
 * rules do on new text.
 */
class LabelledSentencesTests {
  private static final Map<String, String> ARTICLES = new HashMap<>();
  private static List<LabelledSentence> sentences = List.of();
  private static Map<LabelledSentence, Boolean> shown = Map.of();

  @BeforeAll
  static void verify() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/golden/articles"))) {
      for (Path file : files.toList()) {
        ARTICLES.put(file.getFileName().toString().substring(0, 3), Files.readString(file));
      }
    }
    BilingualDictionary lexicon =
        BilingualDictionary.load()
            .with(
                GlossedNameExtractor.entries(
                    GlossedNameExtractor.find(String.join("\n", ARTICLES.values()))));
    CitationVerifier verifier = new CitationVerifier(() -> lexicon);
    sentences = LabelledSentence.all();
    shown =
        sentences.stream()
            .distinct()
            .collect(Collectors.toMap(one -> one, one -> isShown(verifier, one)));
    print();
  }

  private static boolean isShown(CitationVerifier verifier, LabelledSentence one) {
    Evidence evidence = one.quote().evidence(header(one.quote().article()));
    int cited = evidence.sentences().size();
    return verifier
        .begin(evidence)
        .verify(new DraftSentence(one.text(), List.of(cited)))
        .isPresent();
  }

  private static GoldenHeader header(String article) {
    String text = ARTICLES.get(article);
    return text == null
        ? new GoldenHeader("", null)
        : new GoldenHeader(field(text, "title"), field(text, "publishedAt"));
  }

  private static String field(String text, String name) {
    return text.lines()
        .filter(line -> line.startsWith(name + ": "))
        .findFirst()
        .orElseThrow()
        .substring(name.length() + 2);
  }

  @Test
  void everyQuoteOfAnArticleStandsInIt() {
    assertThat(sentences)
        .extracting(LabelledSentence::quote)
        .filteredOn(quote -> !quote.article().equals("own"))
        .allMatch(quote -> ARTICLES.getOrDefault(quote.article(), "").contains(quote.text()));
  }

  @Test
  void noSentenceIsInTwoParts() {
    assertThat(sentences)
        .extracting(one -> one.direction() + one.quote().text() + one.text())
        .doesNotHaveDuplicates();
  }

  @Test
  void newTextIsToldApartAsMeasured() {
    Predicate<LabelledSentence> fresh = one -> one.part() == Part.FRESH;
    assertThat(share(fresh.and(one -> !one.supported()))).isLessThanOrEqualTo(0.11);
    assertThat(share(fresh.and(LabelledSentence::supported))).isGreaterThanOrEqualTo(0.45);
  }

  // Guards against a step back, a little wide of what was measured.
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "zh-over-zh, 0.02, 0.94",
    "en-over-zh, 0.04, 0.93",
    "en-over-en, 0.06, 0.92",
    "zh-over-en, 0.11, 0.90"
  })
  void whatIsUnsupportedSeldomPassesAndWhatIsSupportedMostlyDoes(
      String direction, double unsupported, double supported) {
    Predicate<LabelledSentence> among =
        one -> one.part() != Part.FRESH && one.direction().equals(direction);
    assertThat(share(among.and(one -> !one.supported()))).isLessThanOrEqualTo(unsupported);
    assertThat(share(among.and(LabelledSentence::supported))).isGreaterThanOrEqualTo(supported);
  }

  private static double share(Predicate<LabelledSentence> among) {
    return sentences.stream()
        .filter(among)
        .mapToInt(one -> shown.getOrDefault(one, false) ? 1 : 0)
        .average()
        .orElse(0);
  }

  private static void print() {
    System.out.printf(
        "%n%-22s %22s %22s %22s%n",
        "Sentences that pass", "first part", "second part", "fresh part");
    for (String direction : LabelledSentence.DIRECTIONS) {
      Predicate<LabelledSentence> here = one -> one.direction().equals(direction);
      line(direction + " supported", here.and(LabelledSentence::supported));
      line("  unsupported", here.and(one -> !one.supported()));
    }
    line("all supported", LabelledSentence::supported);
    line("  unsupported", one -> !one.supported());
    sentences.stream()
        .map(LabelledSentence::kind)
        .filter(kind -> !kind.isEmpty())
        .distinct()
        .sorted()
        .forEach(kind -> line("    " + kind, one -> one.kind().equals(kind)));
  }

  private static void line(String name, Predicate<LabelledSentence> among) {
    System.out.printf(
        "%-22s %22s %22s %22s%n",
        name, cell(among, Part.FIRST), cell(among, Part.SECOND), cell(among, Part.FRESH));
  }

  private static String cell(Predicate<LabelledSentence> of, Part part) {
    Predicate<LabelledSentence> among = of.and(one -> one.part() == part);
    long all = sentences.stream().filter(among).count();
    long passed = sentences.stream().filter(among.and(shown::get)).count();
    return all == 0 ? "-" : "%d of %d (%.1f %%)".formatted(passed, all, 100.0 * passed / all);
  }
}
