package org.summitqa.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.summitqa.citation.Citation;
import org.summitqa.citation.CitedSentence;
import org.summitqa.citation.VerifiedSentence;
import org.summitqa.evidence.EvidenceSentence;
import org.summitqa.evidence.Hit;

/** Numbers the quotes of a comparison: from 1 by first appearance, one number for one quote. */
final class CitationNumbers {
  private final Map<Place, Citation> citations = new LinkedHashMap<>();

  /** Returns a sentence with the numbers of the whole comparison. */
  VerifiedSentence number(CitedSentence verified) {
    List<Integer> numbers = new ArrayList<>();
    for (Citation cited : verified.citations()) {
      Place place = new Place(cited.articleId(), cited.start(), cited.end());
      numbers.add(number(place, cited::numbered));
    }
    return new VerifiedSentence(
        verified.sentence().text(), numbers, verified.sentence().verification());
  }

  /** Returns the number of a sentence as a quote. */
  int number(EvidenceSentence sentence) {
    Hit hit = sentence.hit();
    Place place =
        new Place(
            hit.article().id(),
            sentence.sentence().span().start(),
            sentence.sentence().span().end());
    return number(
        place,
        number -> Citation.of(number, hit, sentence.sentence().span(), sentence.sentence().text()));
  }

  private int number(Place place, IntFunction<Citation> citation) {
    return citations.computeIfAbsent(place, key -> citation.apply(citations.size() + 1)).number();
  }

  List<Citation> citations() {
    return List.copyOf(citations.values());
  }

  private record Place(String articleId, int start, int end) {}
}
