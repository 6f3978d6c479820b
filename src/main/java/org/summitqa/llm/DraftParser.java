package org.summitqa.llm;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads a draft as it is written and gives out its sentences as soon as they are whole.
 *
 * <p>A model's text comes in pieces of any size, cut anywhere. To give the same sentences whatever
 * the pieces, this takes one character after another and decides only on what came before: tags are
 * removed first ({@link TagFilter}), then a line's text grows until a sentence has certainly ended
 * ({@link SentenceEnd}) or the line has. What could still become a citation mark waits.
 *
 * <p>Marks after the full stop belong to the sentence before it; marks that begin a line belong to
 * the sentence after them, unless that sentence has marks of its own: then a small model counts its
 * sentences like a list.
 */
final class DraftParser {
  private static final Pattern DECORATION =
      Pattern.compile("\\*\\*|__|`|\\[/?(?:INST|SYS)]|^\\|.*\\|$");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern WORDS = Pattern.compile(".*[\\p{L}\\p{N}].*");
  // Longer than any sentence that could be verified: a model that never stops costs no more.
  private static final int LONGEST = 1000;

  private final Consumer<DraftSentence> sentences;
  private final TagFilter tags = new TagFilter(c -> read((char) c));
  private final StringBuilder pending = new StringBuilder();
  private boolean lineBegins = true;

  DraftParser(Consumer<DraftSentence> sentences) {
    this.sentences = sentences;
  }

  /** Takes the next piece of the draft. */
  void accept(String piece) {
    piece.chars().forEach(c -> tags.accept((char) c));
  }

  /** Takes the end of the draft: what is left is a sentence, too. */
  void finish() {
    tags.finish();
    endLine();
  }

  private void read(char c) {
    if (c == '\n' || c == '\r') {
      endLine();
      return;
    }
    pending.append(c);
    int end = SentenceEnd.of(pending);
    if (end != SentenceEnd.NONE) {
      if (!isListNumber(end)) {
        giveOut(pending.substring(0, end));
      }
      pending.delete(0, end);
    } else if (pending.length() > LONGEST) {
      pending.setLength(0);
    }
  }

  private void endLine() {
    giveOut(pending.toString());
    pending.setLength(0);
    lineBegins = true;
  }

  // "1. 双方…": the point after a list's number ends nothing.
  private boolean isListNumber(int end) {
    return lineBegins && DraftLine.body(pending.substring(0, end) + " ").isBlank();
  }

  private void giveOut(String raw) {
    if (lineBegins && DraftLine.isHeading(raw)) {
      return;
    }
    String body = lineBegins ? DraftLine.body(raw) : raw;
    lineBegins = false;
    String text = SPACE.matcher(DECORATION.matcher(body).replaceAll("")).replaceAll(" ").strip();
    String withoutMarks = CitationMarks.strip(text).strip();
    if (WORDS.matcher(withoutMarks).matches()) {
      sentences.accept(new DraftSentence(withoutMarks, citations(text)));
    }
  }

  private static List<Integer> citations(String text) {
    int lead = 0;
    while (lead < text.length() && CitationMarks.end(text, lead) > 0) {
      lead = CitationMarks.end(text, lead);
    }
    List<Integer> own = CitationMarks.numbers(text.substring(lead));
    return own.isEmpty() ? CitationMarks.numbers(text) : own;
  }
}
