package org.summitqa.llm.draft;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.summitqa.evidence.DraftSentence;

/**
 * Drafts of any kind: replays its inputs in every build, and searches for new ones with {@code
 * JAZZER_FUZZ=1}.
 */
class DraftParserFuzzTests {
  @FuzzTest(maxDuration = "3m")
  void noDraftMakesTheParserThrow(byte[] bytes) {
    String draft = new String(bytes, StandardCharsets.UTF_8);
    List<DraftSentence> whole = parse(draft, draft.length());
    check(
        draft.length() < 20_000 || whole.size() < draft.length(), "more sentences than characters");
    int characters = 0;
    for (DraftSentence sentence : whole) {
      characters += sentence.text().length();
      check(CitationMarks.numbers(sentence.text()).isEmpty(), "a mark is left: " + sentence);
      check(sentence.citations().size() <= 150, "too many citations: " + sentence);
      check(!sentence.text().contains("]("), "a link is left: " + sentence);
    }
    // A table's cells are joined with a mark and a blank where a bar stood.
    check(characters <= 2 * draft.length(), "longer than the draft");
    check(parse(draft, 1).equals(whole), "another draft a character at a time");
  }

  private static List<DraftSentence> parse(String draft, int size) {
    List<DraftSentence> sentences = new ArrayList<>();
    DraftParser parser = new DraftParser(sentences::add);
    for (int at = 0; at < draft.length(); at += size) {
      parser.accept(draft.substring(at, Math.min(draft.length(), at + size)));
    }
    parser.finish();
    return sentences;
  }

  private static void check(boolean holds, String message) {
    if (!holds) {
      throw new AssertionError(message);
    }
  }
}
