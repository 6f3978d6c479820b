package org.summitqa.search;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.summitqa.search.rank.WeightGroup;
import org.summitqa.search.rank.Weights;
import tools.jackson.databind.json.JsonMapper;

/** Writes {@code weights.yml}. */
final class WeightFile {
  private static final String HEAD =
      """
      # The weights that were fitted on, or chosen by, measured figures. Each group says what it is for,
      # what it was fitted on, and what was measured before and after. WeightFit (in src/fit) fits those
      # of sentence.words, sentence.tokens and answerable.*, and writes this file.
      """;

  private static final MathContext DIGITS = new MathContext(3);

  private WeightFile() {}

  /** Returns weights by name, to three digits. */
  static Map<String, Double> rounded(WeightGroup group, double[] weights) {
    Map<String, Double> rounded = new LinkedHashMap<>();
    for (int i = 0; i < weights.length; i++) {
      rounded.put(group.names().get(i), new BigDecimal(weights[i]).round(DIGITS).doubleValue());
    }
    return rounded;
  }

  /** Returns the text of the file. */
  static String text(Map<WeightGroup, Weights.Section> sections) {
    StringBuilder text = new StringBuilder(HEAD);
    for (WeightGroup group : WeightGroup.values()) {
      Weights.Section section = Objects.requireNonNull(sections.get(group));
      text.append(group.key()).append(":\n");
      note(text, "about", section.about());
      note(text, "fittedOn", section.fittedOn());
      note(text, "before", section.before());
      note(text, "after", section.after());
      text.append("  weights:\n");
      for (String name : group.names()) {
        double weight = Objects.requireNonNull(section.weights().get(name));
        String plain = BigDecimal.valueOf(weight).stripTrailingZeros().toPlainString();
        text.append("    ").append(name).append(": ").append(plain).append('\n');
      }
    }
    return text.toString();
  }

  private static void note(StringBuilder text, String name, String note) {
    String quoted = JsonMapper.shared().writeValueAsString(note);
    text.append("  ").append(name).append(": ").append(quoted).append('\n');
  }
}
