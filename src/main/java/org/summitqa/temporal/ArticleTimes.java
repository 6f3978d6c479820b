package org.summitqa.temporal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.summitqa.corpus.EventTime;
import org.summitqa.corpus.PublicationDate;
import org.summitqa.corpus.Sentence;
import org.summitqa.temporal.TemporalTagger.TimeMention;
import org.summitqa.text.FoldedText;
import org.summitqa.text.Quotations;

/**
 * Tells when the events of an article were, sentence by sentence. Words such as 昨天 count from the
 * day of publication, which is that of the clock the words name (北京时间今天) where the moment of
 * publication is known, and that of the source else. In what is said in the first person they count
 * from the day told last, where that is of the week before publication: somebody speaks at an
 * event. What the article says of itself and what it quotes are two speakers. For one article in
 * one thread.
 */
public final class ArticleTimes {
  private static final Pattern FIRST_PERSON =
      Pattern.compile(
          "(?<!自)我(?![国军方市省县区校院党社])|咱们"
              + "|(?<!\\b(?:War|Phase|Type|Part|Title|Article|Class) )\\bI\\b(?!-)"
              + "|\\b(?:[Ww]e|[Oo]ur|my)\\b");

  /** How old a speech may be that is reported, in days. */
  private static final long MAX_SPEECH_DAYS = 7;

  private final @Nullable PublicationDate published;
  private MentionedTime told = MentionedTime.NOTHING;

  /**
   * Begins an article.
   *
   * @param published when it was published; null where unknown, then only what is told counts
   */
  public ArticleTimes(@Nullable PublicationDate published) {
    this.published = published;
  }

  /**
   * Returns all times that a sentence names, read by itself: also those that say when something
   * else was than what it tells of.
   *
   * @param sentence the sentence
   * @param published when its article was published; null where unknown
   */
  public static List<TimeExpression> in(String sentence, @Nullable PublicationDate published) {
    return TimeExpression.of(new ArticleTimes(published).read(FoldedText.of(sentence)));
  }

  /** Returns the next sentence of the text with the time of its event, where it tells of one. */
  public Sentence next(Sentence sentence) {
    FoldedText text = FoldedText.of(sentence.text());
    List<TimeMention> read = read(text);
    for (TimeMention one : read) {
      told = one.kind() == TimePattern.Kind.ASIDE ? told : told.then(one.time());
    }
    return sentence.at(event(text, read));
  }

  /** Returns a sentence beside the text, such as a caption's; the text does not go on from it. */
  public Sentence beside(Sentence sentence) {
    FoldedText text = FoldedText.of(sentence.text());
    return sentence.at(event(text, read(text)));
  }

  private @Nullable EventTime event(FoldedText text, List<TimeMention> read) {
    return EventTimeSelector.of(text, read, today(Optional.empty())).orElse(null);
  }

  private List<TimeMention> read(FoldedText folded) {
    String text = folded.inPlace();
    Quotations quotations = new Quotations(folded.inPlace());
    Set<Boolean> spoken =
        FIRST_PERSON
            .matcher(text)
            .results()
            .map(word -> quotations.contains(word.start()))
            .collect(Collectors.toSet());
    Optional<LocalDate> speech = spoken.isEmpty() ? Optional.empty() : speech();
    return new TemporalTagger(
            (at, zone) ->
                speech
                    .filter(day -> spoken.contains(quotations.contains(at)))
                    .orElseGet(() -> today(zone)))
        .of(folded, told);
  }

  private Optional<LocalDate> speech() {
    LocalDate today = today(Optional.empty());
    return Optional.ofNullable(told.day())
        .filter(day -> today != null && !day.isAfter(today))
        .filter(day -> ChronoUnit.DAYS.between(day, today) <= MAX_SPEECH_DAYS);
  }

  private @Nullable LocalDate today(Optional<ZoneId> zone) {
    if (published == null) {
      return null;
    }
    OffsetDateTime moment = published.dateTime();
    return moment == null || zone.isEmpty()
        ? published.date()
        : moment.atZoneSameInstant(zone.get()).toLocalDate();
  }
}
