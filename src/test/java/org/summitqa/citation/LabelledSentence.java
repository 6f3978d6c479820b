package org.summitqa.citation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitqa.search.Evidence;
import org.summitqa.search.EvidenceFixture;

/**
 * A sentence that a person has labelled as supported by a quote, or not.
 *
 * @param direction which language it is in, and which its quote: {@code zh-over-en}
 * @param heldOut whether its errors were not looked at while the first rules were set up
 * @param quote the quote, and what stands around it
 * @param kind what was changed of a sentence that would be supported; empty where it is
 * @param text the sentence
 */
record LabelledSentence(String direction, boolean heldOut, Quote quote, String kind, String text) {
  static final List<String> DIRECTIONS =
      List.of("zh-over-zh", "en-over-zh", "en-over-en", "zh-over-en");

  private static final Path FOLDER = Path.of("src/test/resources/support");

  boolean supported() {
    return kind.isEmpty();
  }

  static List<LabelledSentence> all() {
    return DIRECTIONS.stream().flatMap(direction -> read(direction).stream()).toList();
  }

  private static List<LabelledSentence> read(String direction) {
    List<LabelledSentence> sentences = new ArrayList<>();
    boolean heldOut = false;
    Quote quote = new Quote("", "", null);
    for (String line : lines(FOLDER.resolve(direction + ".txt"))) {
      int mark = line.indexOf(' ') + 1;
      String rest = line.substring(mark);
      switch (line.substring(0, mark)) {
        case "= " -> heldOut = rest.equals("held out");
        case "? " ->
            quote = new Quote(rest.split("\t", 2)[0], rest.substring(rest.indexOf('\t') + 1), null);
        case "< " -> quote = new Quote(quote.article, quote.text, rest);
        case "+ " -> sentences.add(new LabelledSentence(direction, heldOut, quote, "", rest));
        case "- " -> {
          String[] parts = rest.split(": ", 2);
          sentences.add(new LabelledSentence(direction, heldOut, quote, parts[0], parts[1]));
        }
        default -> {
          if (!line.isBlank() && !line.startsWith("#")) {
            throw new IllegalArgumentException(direction + ": " + line);
          }
        }
      }
    }
    return sentences;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A quote.
   *
   * @param article the first three letters of a golden article's id; "own" for text of no article
   * @param text the quote
   * @param before the sentence before it, null where it needs none
   */
  record Quote(String article, String text, @Nullable String before) {
    /** Returns the quote as evidence, its number being that of the last sentence. */
    Evidence evidence(GoldenHeader header) {
      EvidenceFixture fixture = EvidenceFixture.question("？");
      String[] texts = before == null ? new String[] {text} : new String[] {before, text};
      return fixture.passage(article, header.title(), null, header.publishedAt(), 0, texts).build();
    }
  }

  /** What a golden file says of its article beside the text. */
  record GoldenHeader(String title, @Nullable String publishedAt) {}
}
