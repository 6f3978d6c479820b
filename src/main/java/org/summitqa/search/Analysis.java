package org.summitqa.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.summitqa.corpus.TextFolding;

/**
 * Cuts folded text into terms, in two ways that fail on different texts: words of a dictionary and
 * a model ({@code smartcn}, which cuts names that it does not know into characters), and
 * overlapping pairs of characters, which know no words and lose none. Latin words are stemmed in
 * both.
 */
final class Analysis {
  /** Changes when texts are cut in another way, so that what is stored is cut again. */
  static final String VERSION = "analysis-2";

  /** Cuts into dictionary words. */
  static final Analyzer WORDS =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          HMMChineseTokenizer source = new HMMChineseTokenizer();
          TokenStream words = new StopFilter(source, SmartChineseAnalyzer.getDefaultStopSet());
          return new TokenStreamComponents(source, new PorterStemFilter(words));
        }
      };

  /** Cuts Han into overlapping pairs, other scripts into words. */
  static final Analyzer BIGRAMS =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          StandardTokenizer source = new StandardTokenizer();
          return new TokenStreamComponents(
              source, new PorterStemFilter(new CJKBigramFilter(source)));
        }
      };

  private Analysis() {}

  /**
   * A term where it stands.
   *
   * @param text the term, stemmed where it is Latin
   * @param start first character in the folded text
   * @param end one past its last
   */
  record Term(String text, int start, int end) {}

  /** Returns the terms of a text in order; the text is folded first. */
  static List<String> terms(Analyzer analyzer, String text) {
    return termsOfFolded(analyzer, TextFolding.fold(text)).stream().map(Term::text).toList();
  }

  /** Returns the terms of a text that is folded already, in order. */
  static List<Term> termsOfFolded(Analyzer analyzer, String folded) {
    List<Term> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", folded)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(new Term(term.toString(), offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }
}
