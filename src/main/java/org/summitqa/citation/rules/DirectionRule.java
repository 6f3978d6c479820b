package org.summitqa.citation.rules;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.summitqa.citation.Objection;
import org.summitqa.citation.statement.Statement;
import org.summitqa.text.Clauses;
import org.summitqa.text.Language;
import org.summitqa.text.Span;

/** A figure that both have goes up in both, or down: 增长31% is no 下降31%. */
final class DirectionRule implements SupportRule {
  private static final Pattern FIGURE = Pattern.compile("\\d+(?:\\.\\d+)?");
  private static final Pattern CHINESE =
      Pattern.compile("(?<up>增|涨|升|提高|扩大|上调)|(?<down>减|降|跌|缩|下滑|回落|下调)");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(?:(?<up>increas\\w*|rise[ns]?|rose|gr[eo]w\\w*|up|gain\\w*|climb\\w*|rais\\w*)"
              + "|(?<down>decreas\\w*|reduc\\w*|f[ea]ll\\w*|drop\\w*|down|cut\\w*|lower\\w*|declin\\w*))\\b");

  @Override
  public String id() {
    return "direction";
  }

  @Override
  public Stream<Objection> objections(Statement claim, Statement source) {
    return FIGURE
        .matcher(claim.text())
        .results()
        .flatMap(figure -> turned(figure.group(), claim, source).stream())
        .map(word -> claim.objection(id(), word));
  }

  private static Optional<Span> turned(String figure, Statement claim, Statement source) {
    return way(figure, claim)
        .filter(mine -> way(figure, source).filter(way -> way.up != mine.up).isPresent())
        .map(Way::word);
  }

  /** Returns the last word before a figure in its clause that goes up or down. */
  private static Optional<Way> way(String figure, Statement in) {
    Matcher place = Pattern.compile("(?<![\\d.])" + Pattern.quote(figure)).matcher(in.text());
    if (!place.find()) {
      return Optional.empty();
    }
    int from = Clauses.reachStart(in.text(), place.start());
    Matcher word =
        (in.language() == Language.ZH ? CHINESE : ENGLISH)
            .matcher(in.text().substring(from, place.start()));
    Optional<Way> last = Optional.empty();
    while (word.find()) {
      Span at = new Span(from + word.start(), from + word.end());
      last = Optional.of(new Way(word.group("up") != null, at));
    }
    return last;
  }

  /**
   * Which way a figure goes.
   *
   * @param up whether up, or else down
   * @param word the word that says so
   */
  private record Way(boolean up, Span word) {}
}
