package org.summitqa.web.openai;

import java.util.ArrayList;
import java.util.List;
import org.summitqa.ask.AnswerEvent;
import org.summitqa.citation.AnswerText;
import org.summitqa.citation.Citation;
import org.summitqa.citation.VerifiedSentence;
import org.summitqa.text.Language;

/**
 * The text of an answer as a chat shows it: the marked sentences, then the sources. It grows with
 * the events of the answer, so that a stream and a whole answer can't differ. For one thread.
 */
final class ChatText {
  private final Language language;
  private final String service;
  private final StringBuilder text = new StringBuilder();
  private final List<ChatAnnotation> annotations = new ArrayList<>();

  /**
   * Begins an empty text.
   *
   * @param language the language of the answer
   * @param service the address of this service, without a slash at its end
   */
  ChatText(Language language, String service) {
    this.language = language;
    this.service = service;
  }

  /** Adds an event and returns what it brings to the text, which may be nothing. */
  String add(AnswerEvent event) {
    int before = text.length();
    switch (event) {
      case AnswerEvent.StepBegan step -> {}
      case AnswerEvent.EvidenceFound evidence -> {}
      case AnswerEvent.SentenceVerified verified -> {
        text.append(before == 0 ? "" : AnswerText.between(language));
        add(harmless(verified.sentence()), verified.citations());
      }
      case AnswerEvent.Explained explained -> {}
      case AnswerEvent.Finished finished ->
          text.append(before == 0 ? finished.answer().answer() : "")
              .append(MarkdownImageEscaper.escaped(SourceList.of(finished.answer(), language)));
    }
    return text.substring(before);
  }

  private static VerifiedSentence harmless(VerifiedSentence sentence) {
    return new VerifiedSentence(
        MarkdownImageEscaper.escaped(sentence.text()),
        sentence.citations(),
        sentence.verification());
  }

  private void add(VerifiedSentence sentence, List<Citation> citations) {
    int at = text.length() + AnswerText.marksAt(sentence.text());
    for (Citation citation : citations) {
      int end = at + AnswerText.mark(citation.number()).length();
      annotations.add(ChatAnnotation.of(citation, at, end, service));
      at = end;
    }
    text.append(AnswerText.of(sentence));
  }

  String whole() {
    return text.toString();
  }

  /** Returns what every mark of the text so far leads to, in their order. */
  List<ChatAnnotation> annotations() {
    return List.copyOf(annotations);
  }
}
