package org.summitqa.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.summitqa.citation.rules.SupportRule;
import org.summitqa.citation.statement.QuoteContext;
import org.summitqa.citation.statement.Statement;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.text.FoldedText;

/** Shows what a rule objects to: the sentence with ⟦ and ⟧ around the words. */
public final class MarkedObjections {
  public static final BilingualDictionary LEXICON = BilingualDictionary.load();

  private MarkedObjections() {}

  /** Checks that a rule objects to what is marked in a sentence, and to nothing else. */
  public static void check(SupportRule rule, String marked, String quote) {
    check(rule, marked, quote, QuoteContext.NONE);
  }

  /** Checks it of a quote that stands somewhere. */
  static void check(SupportRule rule, String marked, String quote, QuoteContext setting) {
    String sentence = marked.replaceAll("[⟦⟧]", "");
    List<Objection> objections =
        rule.objections(
                Statement.claim(FoldedText.of(sentence), LEXICON),
                Statement.quote(FoldedText.of(quote), setting, LEXICON))
            .distinct()
            .toList();
    assertThat(mark(sentence, objections)).isEqualTo(marked);
    assertThat(objections)
        .allSatisfy(
            one -> {
              assertThat(one.rule()).isEqualTo(rule.id());
              assertThat(one.what()).isEqualTo(one.where().of(sentence));
            });
  }

  private static String mark(String sentence, List<Objection> objections) {
    StringBuilder marked = new StringBuilder();
    for (int i = 0; i <= sentence.length(); i++) {
      int at = i;
      objections.stream().filter(one -> one.where().end() == at).forEach(one -> marked.append('⟧'));
      objections.stream()
          .filter(one -> one.where().start() == at)
          .forEach(one -> marked.append('⟦'));
      marked.append(i < sentence.length() ? sentence.substring(i, i + 1) : "");
    }
    return marked.toString();
  }
}
