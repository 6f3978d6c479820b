package org.summitqa.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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
import org.summitqa.text.Span;
import org.summitqa.text.TextFolding;

/**
 * Cuts folded text into terms, in two ways that fail on different texts: words of a dictionary and
 * a model ({@code smartcn}, which cuts names that it does not know into characters), and
 * overlapping pairs of characters, which know no words and lose none. Latin words are stemmed in
 * both. Before that numbers are put into figures, so that a number is one term however it is
 * written; of a decimal the words are its two halves.
 */
public final class Analysis {
  /** Changes when texts are cut in another way, so that what is stored is cut again. */
  public static final String VERSION = "analysis-3";

  /** Cuts into dictionary words. */
  public static final Analyzer WORDS =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          HMMChineseTokenizer source = new HMMChineseTokenizer();
          TokenStream words = new StopFilter(source, SmartChineseAnalyzer.getDefaultStopSet());
          return new TokenStreamComponents(source, new PorterStemFilter(words));
        }
      };

  /** Cuts Han into overlapping pairs, other scripts into words. */
  public static final Analyzer BIGRAMS =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          StandardTokenizer source = new StandardTokenizer();
          return new TokenStreamComponents(
              source, new PorterStemFilter(new CJKBigramFilter(source)));
        }
      };

  /** 佐々木 is 佐佐木; the dictionary takes the sign for punctuation. */
  private static final Pattern REPEATED = Pattern.compile("(?<=(\\p{IsHan}))々");

  private Analysis() {}

  /**
   * A term where it stands.
   *
   * @param text the term, stemmed where it is Latin
   * @param start first character in the folded text; of a part of a number, the number's
   * @param end one past its last
   */
  public record Term(String text, int start, int end) {}

  /** Returns the terms of a text in order; the text is folded first. */
  public static List<String> terms(Analyzer analyzer, String text) {
    return termsOfFolded(analyzer, TextFolding.fold(text)).stream().map(Term::text).toList();
  }

  /** Returns what the analyzers are given of a folded text. */
  public static String searchable(String folded) {
    return NumberFolding.of(repeated(folded)).text();
  }

  private static String repeated(String folded) {
    return folded.indexOf('々') < 0 ? folded : REPEATED.matcher(folded).replaceAll("$1");
  }

  /** Returns the terms of a text that is folded already, in order. */
  public static List<Term> termsOfFolded(Analyzer analyzer, String folded) {
    NumberFolding numbers = NumberFolding.of(repeated(folded));
    List<Term> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", numbers.text())) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        Span span = numbers.span(offset.startOffset(), offset.endOffset());
        terms.add(new Term(term.toString(), span.start(), span.end()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }
}
