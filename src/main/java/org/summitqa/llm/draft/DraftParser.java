package org.summitqa.llm.draft;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.summitqa.evidence.DraftSentence;

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
 * sentences like a list. A question after the answer begins another one, which nobody asked for.
 */
public final class DraftParser {
  private static final Pattern WORDS = Pattern.compile(".*[\\p{L}\\p{N}].*");
  // What a decoder puts where bytes are no character.
  private static final char BROKEN = '\uFFFD';
  // Longer than any sentence that could be verified: a model that never stops costs no more.
  private static final int MAX_SENTENCE_LENGTH = 1000;

  private final Consumer<DraftSentence> sentences;
  private final TagFilter tags = new TagFilter(c -> read((char) c), this::drop);
  private final DraftTable table = new DraftTable(this::giveOutText);
  private final StringBuilder pending = new StringBuilder();
  private boolean lineBegins = true;
  private boolean skipsLine;
  private boolean tooLong;
  private boolean spoke;
  private boolean over;

  public DraftParser(Consumer<DraftSentence> sentences) {
    this.sentences = sentences;
  }

  /** Takes the next piece of the draft. */
  public void accept(String piece) {
    piece.chars().forEach(c -> tags.accept((char) c));
  }

  /** Takes the end of the draft: what is left is a sentence, too. */
  public void finish() {
    tags.finish();
    endLine();
    table.end();
  }

  private void drop() {
    pending.setLength(0);
    lineBegins = true;
  }

  private void read(char c) {
    if (over) {
      return;
    }
    if (c == '\n' || c == '\r') {
      endLine();
      return;
    }
    pending.append(c);
    int end = lineBegins && DraftTable.isRow(pending) ? SentenceEnd.NONE : SentenceEnd.of(pending);
    if (end != SentenceEnd.NONE) {
      if (!isListNumber(end)) {
        giveOut(pending.substring(0, end));
      }
      pending.delete(0, end);
    } else if (pending.length() > MAX_SENTENCE_LENGTH) {
      tooLong = true;
      pending.setLength(0);
    }
  }

  private void endLine() {
    String line = pending.toString();
    pending.setLength(0);
    if (lineBegins && !skipsLine && !tooLong && DraftTable.isRow(line)) {
      table.add(line);
    } else {
      giveOut(line);
    }
    lineBegins = true;
    skipsLine = false;
  }

  // "1. 双方…": the point after a list's number ends nothing.
  private boolean isListNumber(int end) {
    return lineBegins && DraftLine.body(DraftText.of(pending.substring(0, end)) + " ").isBlank();
  }

  private void giveOut(String raw) {
    table.end();
    boolean question = lineBegins && DraftLine.isQuestion(raw);
    over |= question && spoke;
    skipsLine |= question || (lineBegins && DraftLine.isHeading(raw));
    if (!tooLong && !skipsLine && !over) {
      giveOutText(raw);
    }
    // The rest of a sentence that was too long is none.
    tooLong = false;
  }

  private void giveOutText(String raw) {
    String line = DraftText.of(raw);
    String text = DraftLine.withoutChatter(lineBegins ? DraftLine.body(line) : line);
    lineBegins = false;
    String withoutMarks = CitationMarks.strip(text).strip();
    if (WORDS.matcher(withoutMarks).matches() && withoutMarks.indexOf(BROKEN) < 0) {
      spoke = true;
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
