package org.summitqa.citation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitqa.corpus.Language;
import org.summitqa.text.Clauses;

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
  public boolean allows(Statement claim, Statement source) {
    return FIGURE
        .matcher(claim.text())
        .results()
        .allMatch(
            figure -> {
              Optional<Boolean> mine = up(figure.group(), claim);
              Optional<Boolean> theirs = up(figure.group(), source);
              return mine.isEmpty() || theirs.isEmpty() || mine.equals(theirs);
            });
  }

  /** Tells whether what stands before a figure in its clause goes up last, or down. */
  private static Optional<Boolean> up(String figure, Statement in) {
    Matcher place = Pattern.compile("(?<![\\d.])" + Pattern.quote(figure)).matcher(in.text());
    if (!place.find()) {
      return Optional.empty();
    }
    int start = Clauses.reachStart(in.text(), place.start());
    Matcher way =
        (in.language() == Language.ZH ? CHINESE : ENGLISH)
            .matcher(in.text().substring(start, place.start()));
    Optional<Boolean> up = Optional.empty();
    while (way.find()) {
      up = Optional.of(way.group("up") != null);
    }
    return up;
  }
}
