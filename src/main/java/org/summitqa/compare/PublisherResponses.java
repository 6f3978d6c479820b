package org.summitqa.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.summitqa.ask.EvidenceSearch;
import org.summitqa.ask.Question;
import org.summitqa.citation.CitationVerifier;
import org.summitqa.citation.EntailmentJudge;
import org.summitqa.citation.Verdict;
import org.summitqa.draft.DraftListener;
import org.summitqa.draft.DraftSession;
import org.summitqa.draft.Drafter;
import org.summitqa.evidence.Evidence;
import org.summitqa.evidence.EvidenceSentence;
import org.summitqa.llm.draft.DraftSentence;

/** Has each publisher answer for itself. */
@Component
class PublisherResponses {
  private final EvidenceSearch search;
  private final SentenceChoice choice;
  private final CitationVerifier verifier;

  PublisherResponses(EvidenceSearch search, SentenceChoice choice, CitationVerifier verifier) {
    this.search = search;
    this.choice = choice;
    this.verifier = verifier;
  }

  /** Returns what each publisher says, those that answer first. */
  List<PublisherResponse> of(Question question, List<Source> sources) {
    String text = question.text().strip();
    QuestionRequirements asked = choice.asked(text);
    List<Evidence> found =
        sources.stream().map(source -> search.find(text, source.filter())).toList();
    List<PublisherRelevance> standings =
        found.stream().map(evidence -> PublisherRelevance.of(asked, evidence)).toList();
    List<PublisherResponse> voices = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      Evidence evidence = found.get(i);
      voices.add(voice(sources.get(i), evidence, choice.of(standings.get(i), standings)));
    }
    return voices.stream().sorted(Comparator.comparing(PublisherResponse::isSilent)).toList();
  }

  private PublisherResponse voice(Source source, Evidence evidence, List<Drafter> drafters) {
    List<EvidenceSentence> told = new ArrayList<>();
    DraftListener listener =
        new DraftListener() {
          @Override
          public void checked(DraftSentence draft, Verdict verdict) {
            verdict
                .verified()
                .flatMap(shown -> evidence.sentence(draft.citations().getFirst()))
                .ifPresent(told::add);
          }
        };
    DraftSession drafts =
        new DraftSession(evidence, verifier, EntailmentJudge.NONE, Integer.MAX_VALUE, listener);
    drafts.write(drafters);
    return new PublisherResponse(source.publisher(), evidence, told, drafts.shown());
  }
}
