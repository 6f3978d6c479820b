package org.summitqa.explain;

import java.util.ArrayList;
import java.util.List;
import org.summitqa.text.Messages;

/**
 * What became of drafted sentences, as lines of text.
 *
 * @param words the reader's
 */
record DraftText(Messages words) {
  private static final String INDENT = "  ";

  List<String> lines(List<DraftExplanation> drafts) {
    List<String> lines = new ArrayList<>();
    for (DraftExplanation draft : drafts) {
      lines.add(
          words.text(
              "explain.draft", words.textOr("explain.writer." + draft.writer(), draft.writer())));
      if (draft.failure() != null) {
        lines.add(INDENT + words.text("explain.failure", draft.failure()));
      }
      draft.sentences().forEach(sentence -> add(lines, sentence));
    }
    return lines;
  }

  private void add(List<String> lines, SentenceExplanation sentence) {
    if (sentence.ground() == null) {
      lines.add(
          "%s%s %s  %s"
              .formatted(
                  INDENT, words.text("explain.shown"), sentence.citations(), sentence.text()));
      return;
    }
    lines.add("%s%s  %s".formatted(INDENT, words.text("explain.dropped"), sentence.text()));
    detail(lines, words.text("explain.ground." + sentence.ground().code()));
    for (SentenceExplanation.Words one : sentence.objections()) {
      detail(lines, words.text("explain.objection", one.words(), one.rule()));
    }
    if (!sentence.missing().isEmpty()) {
      detail(
          lines,
          words.text(
              "explain.missing", String.join(words.text("explain.list"), sentence.missing())));
    }
    SentenceExplanation.Quote basis = sentence.basis();
    if (basis != null && !basis.text().isEmpty()) {
      detail(lines, words.text("explain.quote." + basis.origin(), basis.text().replace('\n', ' ')));
    }
  }

  private static void detail(List<String> lines, String text) {
    lines.add(INDENT.repeat(3) + text);
  }
}
