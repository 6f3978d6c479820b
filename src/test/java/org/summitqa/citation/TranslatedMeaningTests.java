package org.summitqa.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitqa.llm.DraftSentence;
import org.summitqa.search.Evidence;
import org.summitqa.search.EvidenceFixture;
import org.summitqa.search.Lexicon;
import org.summitqa.search.NamesInText;

/**
 * Measures how well English sentences are told that a Chinese quote supports from those that it
 * does not: those that the rule was set up with, and those that it was not. The latter are few: one
 * sentence is worth several points of a share.
 */
class TranslatedMeaningTests {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Map<String, String> ARTICLES = new HashMap<>();
  private static final List<Case> CASES = new ArrayList<>();
  private static CitationVerifier verifier = new CitationVerifier(Lexicon::load);

  @BeforeAll
  static void read() throws IOException {
    try (Stream<Path> files = Files.list(RESOURCES.resolve("golden/articles"))) {
      for (Path file : files.toList()) {
        ARTICLES.put(file.getFileName().toString().substring(0, 3), Files.readString(file));
      }
    }
    String article = "";
    String quote = "";
    boolean unseen = false;
    for (String line : Files.readAllLines(RESOURCES.resolve("english/sentences.txt"))) {
      if (line.equals("= unseen")) {
        unseen = true;
      } else if (line.startsWith("? ")) {
        article = line.substring(2, 5);
        quote = line.substring(line.indexOf('\t') + 1);
      } else if (line.startsWith("+ ")) {
        CASES.add(new Case(unseen, article, quote, true, "", line.substring(2)));
      } else if (line.startsWith("- ")) {
        int colon = line.indexOf(": ");
        CASES.add(
            new Case(
                unseen,
                article,
                quote,
                false,
                line.substring(2, colon),
                line.substring(colon + 2)));
      }
    }
    Lexicon lexicon =
        Lexicon.load()
            .with(NamesInText.entries(NamesInText.find(String.join("\n", ARTICLES.values()))));
    verifier = new CitationVerifier(() -> lexicon);
  }

  @Test
  void everyQuoteStandsInItsArticle() {
    assertThat(CASES)
        .filteredOn(one -> !ARTICLES.getOrDefault(one.article, "").contains(one.quote))
        .extracting(Case::quote)
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void atMostOneInTenUnsupportedPassesAndThreeInFourSupportedDo(boolean unseen) {
    assertThat(passing(unseen, false)).isLessThanOrEqualTo(0.1);
    assertThat(passing(unseen, true)).isGreaterThanOrEqualTo(0.75);
  }

  private static double passing(boolean unseen, boolean supported) {
    return CASES.stream()
        .filter(one -> one.supported == supported && one.unseen == unseen)
        .mapToInt(one -> verified(one) ? 1 : 0)
        .average()
        .orElseThrow();
  }

  private static boolean verified(Case one) {
    String title = ARTICLES.getOrDefault(one.article, "").lines().toList().get(1).substring(7);
    Evidence evidence =
        EvidenceFixture.question("？").passage(one.article, title, null, null, 0, one.quote).build();
    return verifier.begin(evidence).verify(new DraftSentence(one.text, List.of(1))).isPresent();
  }

  private record Case(
      boolean unseen, String article, String quote, boolean supported, String kind, String text) {}
}
