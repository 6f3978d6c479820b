package org.summitqa.evidence;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.summitqa.corpus.ArticleMetadata;
import org.summitqa.corpus.Passage;
import org.summitqa.dedup.Republications;

/**
 * A passage that was found.
 *
 * @param passage the passage
 * @param article the article that it is a part of
 * @param score the fused score, where passages were read closely with what that told, 0 to 1,
 *     higher is better
 * @param signals the score of each leg by its name, in the leg's own unit
 * @param sentenceCloseness how close each of its sentences is to the question, token by token, -1
 *     to 1; none where that is not known
 * @param reprints who else prints the article, and whose text it is
 * @param trace how the score came about
 */
public record Hit(
    Passage passage,
    ArticleMetadata article,
    double score,
    Map<String, Double> signals,
    List<Double> sentenceCloseness,
    Republications reprints,
    ScoreTrace trace) {
  /** Makes a hit in an article that nobody else prints, as far as is known. */
  public Hit(
      Passage passage,
      ArticleMetadata article,
      double score,
      Map<String, Double> signals,
      List<Double> sentenceCloseness) {
    this(passage, article, score, signals, sentenceCloseness, Republications.none(article));
  }

  /** Makes a hit of whose score no more is known. */
  public Hit(
      Passage passage,
      ArticleMetadata article,
      double score,
      Map<String, Double> signals,
      List<Double> sentenceCloseness,
      Republications reprints) {
    this(passage, article, score, signals, sentenceCloseness, reprints, ScoreTrace.NONE);
  }

  /** Copies signals and closeness. */
  public Hit {
    signals = Collections.unmodifiableMap(new TreeMap<>(signals));
    sentenceCloseness = List.copyOf(sentenceCloseness);
  }

  public Hit scoring(double other) {
    return new Hit(passage, article, other, signals, sentenceCloseness, reprints, trace);
  }
}
