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
import org.summitqa.evidence.DraftSentence;
import org.summitqa.evidence.Evidence;
import org.summitqa.evidence.EvidenceSentence;
import org.summitqa.search.IndexView;
import org.summitqa.search.PassageSearch;
import org.summitqa.search.query.SearchQuery;

/** Has each publisher answer for itself. */
@Component
class PublisherResponses {
  private final PassageSearch passages;
  private final EvidenceSearch search;
  private final SentenceChoice choice;
  private final CitationVerifier verifier;

  PublisherResponses(
      PassageSearch passages,
      EvidenceSearch search,
      SentenceChoice choice,
      CitationVerifier verifier) {
    this.passages = passages;
    this.search = search;
    this.choice = choice;
    this.verifier = verifier;
  }

  /** Returns what each publisher says, those that answer first. */
  List<PublisherResponse> of(Question question, List<Source> sources) {
    PublisherEvidence found = passages.view(view -> find(view, question.text().strip(), sources));
    List<PublisherRelevance> standings =
        found.evidence.stream().map(one -> PublisherRelevance.of(found.asked, one)).toList();
    List<PublisherResponse> voices = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      Evidence evidence = found.evidence.get(i);
      voices.add(voice(sources.get(i), evidence, choice.of(standings.get(i), standings)));
    }
    return voices.stream().sorted(Comparator.comparing(PublisherResponse::isSilent)).toList();
  }

  /** The question is read once, and every publisher is searched on one view. */
  private PublisherEvidence find(IndexView view, String text, List<Source> sources) {
    SearchQuery query = view.read(text);
    return new PublisherEvidence(
        QuestionRequirements.of(query, view.lexicon()),
        sources.stream().map(source -> search.find(view, query, source.filter())).toList());
  }

  /**
   * What was found.
   *
   * @param asked what the question asks of every publisher
   * @param evidence of each publisher, in their order
   */
  private record PublisherEvidence(QuestionRequirements asked, List<Evidence> evidence) {}

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
