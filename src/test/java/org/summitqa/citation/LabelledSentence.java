package org.summitqa.citation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitqa.evidence.Evidence;
import org.summitqa.evidence.EvidenceFixture;

/**
 * A sentence that a person has labelled as supported by a quote, or not.
 *
 * @param direction which language it is in, and which its quote: {@code zh-over-en}
 * @param part which part of the set it is from
 * @param quote the quote, and what stands around it
 * @param kind what was changed of a sentence that would be supported; empty where it is
 * @param text the sentence
 */
record LabelledSentence(String direction, Part part, Quote quote, String kind, String text) {
  static final List<String> DIRECTIONS =
      List.of("zh-over-zh", "en-over-zh", "en-over-en", "zh-over-en");

  /** Parts of the set. */
  enum Part {
    /** What the rules were set up with at first. */
    FIRST,
    /** What was kept from them at first, and looked at later. */
    SECOND,
    /** Written by who did not know the rules; no error of it was looked at. */
    FRESH
  }

  private static final Path FOLDER = Path.of("src/test/resources/support");

  boolean supported() {
    return kind.isEmpty();
  }

  static List<LabelledSentence> all() {
    return DIRECTIONS.stream()
        .flatMap(
            direction ->
                Stream.of(
                    read(direction, FOLDER, Part.FIRST),
                    read(direction, FOLDER.resolve("fresh"), Part.FRESH)))
        .flatMap(List::stream)
        .toList();
  }

  private static List<LabelledSentence> read(String direction, Path folder, Part first) {
    List<LabelledSentence> sentences = new ArrayList<>();
    Part part = first;
    Quote quote = new Quote("", "", null, null);
    for (String line : lines(folder.resolve(direction + ".txt"))) {
      int mark = line.indexOf(' ') + 1;
      String rest = line.substring(mark);
      switch (line.substring(0, mark)) {
        case "= " -> part = rest.equals("held out") && first == Part.FIRST ? Part.SECOND : first;
        case "? " ->
            quote =
                new Quote(
                    rest.split("\t", 2)[0], rest.substring(rest.indexOf('\t') + 1), null, null);
        case "< " -> quote = new Quote(quote.article, quote.text, rest, quote.published);
        case "@ " -> quote = new Quote(quote.article, quote.text, quote.before, rest);
        case "+ " -> sentences.add(new LabelledSentence(direction, part, quote, "", rest));
        case "- " -> {
          String[] parts = rest.split(": ", 2);
          sentences.add(new LabelledSentence(direction, part, quote, parts[0], parts[1]));
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
   * @param published the day of publication where it is no article's, null for none
   */
  record Quote(String article, String text, @Nullable String before, @Nullable String published) {
    /** Returns the quote as evidence, its number being that of the last sentence. */
    Evidence evidence(GoldenHeader header) {
      EvidenceFixture fixture = EvidenceFixture.question("？");
      String[] texts = before == null ? new String[] {text} : new String[] {before, text};
      String day = published == null ? header.publishedAt() : published;
      return fixture.passage(article, header.title(), null, day, 0, texts).build();
    }
  }

  /** What a golden file says of its article beside the text. */
  record GoldenHeader(String title, @Nullable String publishedAt) {}
}
