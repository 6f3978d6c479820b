package org.summitqa.compare;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitqa.citation.Citation;
import org.summitqa.citation.CitedSentence;
import org.summitqa.citation.VerifiedSentence;
import org.summitqa.citation.VerifiedSentence.Verification;
import org.summitqa.compare.differences.Difference;
import org.summitqa.compare.differences.DifferenceRule;
import org.summitqa.compare.differences.DifferenceText;
import org.summitqa.evidence.Evidence;
import org.summitqa.evidence.EvidenceFixture;
import org.summitqa.evidence.EvidenceSentence;
import org.summitqa.lexicon.BilingualDictionary;
import org.summitqa.text.Language;

/** What publishers say, for tests. */
public final class VoiceFixture {
  private static final BilingualDictionary LEXICON = BilingualDictionary.load();

  private final String question;
  private final List<PublisherResponse> voices = new ArrayList<>();

  private VoiceFixture(String question) {
    this.question = question;
  }

  public static VoiceFixture question(String question) {
    return new VoiceFixture(question);
  }

  /** Adds a publisher that says each of some sentences in an article of a day. */
  public VoiceFixture says(String publisher, @Nullable String published, String... sentences) {
    Evidence evidence =
        EvidenceFixture.question(question)
            .passage(publisher + published, "标题", publisher, published, 0, sentences)
            .build();
    voices.add(
        new PublisherResponse(
            publisher,
            evidence,
            evidence.sentences(),
            evidence.sentences().stream().map(VoiceFixture::verified).toList()));
    return this;
  }

  private static CitedSentence verified(EvidenceSentence one) {
    String text = one.sentence().text();
    return new CitedSentence(
        new VerifiedSentence(text, List.of(1), Verification.EXACT),
        List.of(Citation.of(1, one.hit(), one.sentence().span(), text)));
  }

  /** Returns what was added, in this order. */
  List<PublisherResponse> voices() {
    return voices;
  }

  /** Returns the statements of what a rule finds, in the question's language. */
  public List<String> statements(DifferenceRule rule) {
    Language language = Language.of(question);
    CitationNumbers numbers = new CitationNumbers();
    DifferenceText text = new DifferenceText(language, numbers::number);
    return rule.find(new ComparisonInput(question, language, voices, LEXICON)).stream()
        .map(text::of)
        .map(Difference::statement)
        .toList();
  }
}
