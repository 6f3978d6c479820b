package org.summitqa.search.rank;

import java.util.ArrayList;
import java.util.List;
import org.summitqa.corpus.Sentence;
import org.summitqa.evidence.EvidenceSentence;
import org.summitqa.evidence.Hit;
import org.summitqa.evidence.Term;
import org.summitqa.evidence.TimeConstraint;
import org.summitqa.language.AnswerType;
import org.summitqa.search.query.SearchQuery;
import org.summitqa.search.question.RequestedSpeaker;
import org.summitqa.search.question.TermCoverage;
import org.summitqa.search.question.TextTerms;
import org.summitqa.text.FoldedText;

/**
 * Tells how likely each sentence of the passages found is to answer the question: a logistic model
 * over what the sentence shares with the question, by itself and beside the best of them, what it
 * shares together with the sentence before it, its title and its heading, how well its passage was
 * found, whether it offers what is asked for, whether who is asked about speaks in it, whether it
 * tells of the time that is asked about, and its length; and where passages were read token by
 * token, how close it came, by itself and beside the best of them.
 *
 * <p>The weights stand in {@code weights.yml}: they were fitted on public question sets together,
 * with the sentences that hold the gold answer against the others found with them. A vector for
 * each sentence gained one to two points, and would have doubled the time to index; it was left
 * out.
 */
public final class SentenceRanker {
  private SentenceRanker() {}

  /** Returns the sentences of the hits, numbered from 1 in the order of hits and text. */
  public static List<RankedSentence> rank(SearchQuery question, List<Hit> hits) {
    List<Candidate> candidates = candidates(hits, question.coverage(), question.time());
    double bestOwn = candidates.stream().mapToDouble(Candidate::own).max().orElse(0);
    double bestTime = candidates.stream().mapToDouble(Candidate::time).max().orElse(0);
    TokenFeatures tokens = TokenFeatures.of(hits);
    List<RankedSentence> ranked = new ArrayList<>();
    for (Candidate candidate : candidates) {
      List<Term> words = words(candidate, bestOwn, question.type(), question.speaker());
      List<Term> terms = new ArrayList<>(tokens.terms(candidate.hit, candidate.place, words));
      // What another gains by the time would bring all sentences of its passage nearer to the best
      // one, and answers would grow longer; so those lose that tell of another.
      terms.add(chosen("askedTime", candidate.time - bestTime));
      ranked.add(ranked(ranked.size() + 1, candidate, terms));
    }
    return ranked;
  }

  private static List<Term> words(
      Candidate candidate, double bestOwn, AnswerType type, RequestedSpeaker speaker) {
    List<Term> terms = new ArrayList<>();
    terms.add(word("intercept", 1));
    terms.add(word("ownCoverage", candidate.own));
    terms.add(word("shareOfBestCoverage", bestOwn == 0 ? 0 : candidate.own / bestOwn));
    terms.add(word("nearCoverage", candidate.near));
    terms.add(word("passageScore", candidate.hit.score()));
    terms.add(word("logLength", Math.log(Math.max(candidate.sentence.text().length(), 5))));
    FoldedText sentence = FoldedText.of(candidate.sentence.text());
    if (type != AnswerType.OTHER) {
      terms.add(offer(type, type.isOfferedBy(sentence) ? 1 : 0));
    }
    terms.add(chosen("askedSpeaker", speaker.speaksIn(sentence) ? 1 : 0));
    return terms;
  }

  private static Term offer(AnswerType type, double value) {
    return switch (type) {
      case WHEN -> word("offersWhen", value);
      case HOW_LONG -> chosen("offersHowLong", value);
      case HOW_MANY -> word("offersHowMany", value);
      case WHO -> word("offersWho", value);
      case WHERE -> word("offersWhere", value);
      case WHY -> word("offersWhy", value);
      case OTHER -> throw new IllegalArgumentException("Every sentence offers anything");
    };
  }

  private static Term word(String name, double value) {
    return Weights.SHIPPED.term(WeightGroup.SENTENCE_WORDS, name, value);
  }

  private static Term chosen(String name, double value) {
    return Weights.SHIPPED.term(WeightGroup.SENTENCE_CHOSEN, name, value);
  }

  private static RankedSentence ranked(int number, Candidate candidate, List<Term> terms) {
    double logit = Term.sum(terms);
    double relevance = 1 / (1 + Math.exp(-logit));
    return new RankedSentence(
        new EvidenceSentence(number, candidate.hit, candidate.sentence, relevance),
        candidate.terms,
        logit,
        terms);
  }

  private static List<Candidate> candidates(
      List<Hit> hits, TermCoverage coverage, TimeConstraint asked) {
    List<Candidate> candidates = new ArrayList<>();
    for (Hit hit : hits) {
      TextTerms context = TextTerms.of(hit.article().title() + "\n" + hit.passage().heading());
      TextTerms before = context;
      double time = 0;
      for (int i = 0; i < hit.passage().sentences().size(); i++) {
        Sentence sentence = hit.passage().sentences().get(i);
        TextTerms terms = TextTerms.of(sentence.text());
        double near = coverage.of(terms, before, context);
        time = sentence.event() == null ? time : asked.match(sentence.event());
        candidates.add(new Candidate(hit, sentence, terms, coverage.of(terms), near, i, time));
        before = terms;
      }
    }
    return candidates;
  }

  /**
   * A sentence with what it shares with the question.
   *
   * @param own the share of the question that it holds by itself, 0 to 1
   * @param near the share that it holds with the sentence before, title and heading, 0 to 1
   * @param place its place in the passage, from 0
   * @param time how well the time that it tells of, or the passage before it, meets the one asked
   *     for, 0 to 1
   */
  private record Candidate(
      Hit hit,
      Sentence sentence,
      TextTerms terms,
      double own,
      double near,
      int place,
      double time) {}

  /**
   * A sentence with what its rank was made of.
   *
   * @param sentence the sentence
   * @param text its words
   * @param logit the model's outcome, before it is put to 0 to 1: the sum of the terms
   * @param terms what the logit was made of
   */
  public record RankedSentence(
      EvidenceSentence sentence, TextTerms text, double logit, List<Term> terms) {
    /** Copies the list. */
    public RankedSentence {
      terms = List.copyOf(terms);
    }
  }
}
