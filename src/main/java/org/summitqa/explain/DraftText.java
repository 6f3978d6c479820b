package org.summitqa.explain;

import java.util.ArrayList;
import java.util.List;

/**
 * What became of drafted sentences, as lines of text.
 *
 * @param words the reader's
 */
record DraftText(Words words) {
  private static final String INDENT = "  ";

  List<String> lines(List<DraftExplanation> drafts) {
    List<String> lines = new ArrayList<>();
    for (DraftExplanation draft : drafts) {
      lines.add(words.of("draft", words.orElse("writer." + draft.writer(), draft.writer())));
      if (draft.failure() != null) {
        lines.add(INDENT + words.of("failure", draft.failure()));
      }
      draft.sentences().forEach(sentence -> add(lines, sentence));
    }
    return lines;
  }

  private void add(List<String> lines, SentenceExplanation sentence) {
    if (sentence.ground() == null) {
      lines.add(
          "%s%s %s  %s"
              .formatted(INDENT, words.of("shown"), sentence.citations(), sentence.text()));
      return;
    }
    lines.add("%s%s  %s".formatted(INDENT, words.of("dropped"), sentence.text()));
    detail(lines, words.of("ground." + sentence.ground().code()));
    for (SentenceExplanation.Words one : sentence.objections()) {
      detail(lines, words.of("objection", one.words(), one.rule()));
    }
    if (!sentence.missing().isEmpty()) {
      detail(lines, words.of("missing", String.join(words.of("list"), sentence.missing())));
    }
    SentenceExplanation.Quote basis = sentence.basis();
    if (basis != null && !basis.text().isEmpty()) {
      detail(lines, words.of("quote." + basis.origin(), basis.text().replace('\n', ' ')));
    }
  }

  private static void detail(List<String> lines, String text) {
    lines.add(INDENT.repeat(3) + text);
  }
}
