package org.summitqa.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.summitqa.citation.Citation;
import org.summitqa.evaluation.grade.AnswerMatchResult;
import org.summitqa.evaluation.grade.Judgement;
import org.summitqa.evaluation.record.CitedQuote;
import org.summitqa.evaluation.record.FoundArticle;
import org.summitqa.evaluation.record.QuestionRecord;
import org.summitqa.evaluation.record.QuestionResult;
import org.summitqa.prompt.Turn;
import org.summitqa.text.Language;

/**
 * A question as the page shows it.
 *
 * @param anchor names its place in the page; ids may have any character
 * @param tags what the filter goes by
 * @param mark {@code right}, {@code wrong} or {@code failed}
 * @param facts what there is to say in a word or two
 * @param gold what is known to be right
 */
record QuestionView(
    String anchor,
    String id,
    String question,
    String lang,
    String tags,
    String mark,
    String outcome,
    String answer,
    List<String> history,
    List<CitationView> citations,
    List<String> facts,
    List<String> gold,
    List<String> evidence,
    List<FoundArticle> found) {
  private static final int MAX_SHOWN_LENGTH = 160;

  /** A citation. */
  record CitationView(
      int number, String title, String articleId, String quote, String lang, String gold) {}

  static QuestionView of(String anchor, QuestionResult result, Set<String> changed) {
    QuestionRecord record = result.record();
    String mark = result.failed() ? "failed" : record.right() ? "right" : "wrong";
    return new QuestionView(
        anchor,
        record.id(),
        record.question(),
        record.language().code(),
        tags(record, mark, changed.contains(record.id())),
        mark,
        record.outcome().code(),
        record.answer(),
        result.fixture().history().stream().map(QuestionView::turn).toList(),
        citations(result),
        facts(result),
        gold(result),
        result.fixture().evidence(),
        result.found().stream().map(QuestionView::cut).toList());
  }

  private static String tags(QuestionRecord record, String mark, boolean changed) {
    String refused = record.outcome().code() + "-" + mark;
    return String.join(" ", mark, record.outcome().code(), refused, changed ? "changed" : "");
  }

  private static String turn(Turn turn) {
    return turn.question() + " — " + turn.answer();
  }

  private static List<CitationView> citations(QuestionResult result) {
    List<CitationView> cited = new ArrayList<>();
    List<Citation> citations = result.answer().map(a -> a.citations()).orElse(List.of());
    for (int i = 0; i < citations.size(); i++) {
      Citation citation = citations.get(i);
      cited.add(
          new CitationView(
              citation.number(),
              citation.article().title(),
              citation.articleId(),
              citation.quote(),
              Language.of(citation.quote()).code(),
              gold(result.record().citations().get(i))));
    }
    return cited;
  }

  private static String gold(CitedQuote quote) {
    if (Boolean.TRUE.equals(quote.goldEvidence())) {
      return "gold evidence";
    }
    return Boolean.TRUE.equals(quote.goldArticle()) ? "gold article" : "";
  }

  private static List<String> facts(QuestionResult result) {
    QuestionRecord record = result.record();
    List<String> facts = new ArrayList<>(record.kinds());
    if (record.confidence() != null) {
      facts.add("confidence " + Text.share(record.confidence()));
    }
    record.found().goldRank().ifPresent(rank -> facts.add("gold at rank " + rank));
    AnswerMatchResult match = record.match();
    if (match != null) {
      facts.add("character F1 " + Text.share(match.characterF1()));
    }
    if (!Double.isNaN(result.millis())) {
      facts.add(Text.millis(result.millis()) + " ms");
    }
    result.judgement().ifPresent(judgement -> facts.add(said(judgement)));
    return facts;
  }

  private static String said(Judgement judgement) {
    String correct =
        judgement.correct() == null ? "" : judgement.correct() ? "correct, " : "not correct, ";
    return "judged: %s%d of %d sentences supported"
        .formatted(correct, judgement.supported(), judgement.sentences());
  }

  private static List<String> gold(QuestionResult result) {
    List<String> gold = new ArrayList<>();
    if (!result.fixture().answerable()) {
      gold.add("The corpus does not answer this.");
    }
    result.fixture().answers().forEach(part -> gold.add(String.join(" / ", part)));
    if (!result.fixture().articles().isEmpty()) {
      gold.add("in " + result.fixture().articles().stream().collect(Collectors.joining(", ")));
    }
    return gold;
  }

  private static FoundArticle cut(FoundArticle article) {
    String text = article.passage();
    return text.length() <= MAX_SHOWN_LENGTH
        ? article
        : new FoundArticle(
            article.articleId(),
            article.title(),
            text.substring(0, MAX_SHOWN_LENGTH) + "…",
            article.gold());
  }
}
