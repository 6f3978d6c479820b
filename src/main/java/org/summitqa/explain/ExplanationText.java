package org.summitqa.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.summitqa.text.Language;
import org.summitqa.text.Messages;

/** An explanation as lines of text, for a terminal and for reports. */
public final class ExplanationText {
  private final Messages words;
  private final Explanation explanation;

  /**
   * Takes what to tell.
   *
   * @param explanation what each step decided
   * @param language the language to tell it in
   */
  public ExplanationText(Explanation explanation, Language language) {
    this.words = Messages.of(language);
    this.explanation = explanation;
  }

  /** Returns all of it: the question, the search, the decision and the drafts. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>(new QuestionText(words, explanation.question()).lines());
    lines.add("");
    lines.addAll(new SearchText(words, explanation.search()).lines());
    lines.add(words.text("explain.decision"));
    lines.add("  " + decision());
    lines.addAll(signals());
    lines.addAll(drafts());
    return lines;
  }

  /** Returns why it was answered or declined, and what became of each drafted sentence. */
  public List<String> reasons() {
    List<String> lines = new ArrayList<>();
    lines.add(decision());
    lines.addAll(drafts());
    return lines;
  }

  private String decision() {
    Decision decision = explanation.decision();
    String key = "explain.reason." + decision.reason().code();
    return decision.reason() == Decision.Reason.NOTHING_FOUND
        ? words.text(key)
        : words.text(key, digits(decision.confidence()), digits(decision.minConfidence()));
  }

  private List<String> drafts() {
    return new DraftText(words).lines(explanation.drafts());
  }

  private List<String> signals() {
    TextColumns table = new TextColumns();
    for (Signal one : explanation.decision().signals()) {
      table.row(
          words.textOr("explain.signal." + one.name(), one.name()),
          List.of(
              digits(one.value()),
              "× " + digits(one.weight()),
              "= " + String.format(Locale.ROOT, "%+.2f", one.adds())),
          "");
    }
    List<String> lines = new ArrayList<>(table.lines());
    lines.add("");
    return lines;
  }

  static String digits(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }
}
