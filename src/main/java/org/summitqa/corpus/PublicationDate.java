package org.summitqa.corpus;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published, as exactly as its source says.
 *
 * @param date the day, in the source's own offset
 * @param dateTime the moment, where the source gives one
 */
public record PublicationDate(LocalDate date, @Nullable OffsetDateTime dateTime) {
  /** Returns a publication date that is known to the day. */
  public static PublicationDate of(LocalDate date) {
    return new PublicationDate(date, null);
  }

  /** Returns a publication date that is known to the moment. */
  public static PublicationDate of(OffsetDateTime dateTime) {
    return new PublicationDate(dateTime.toLocalDate(), dateTime);
  }

  /**
   * Reads an ISO-8601 date ({@code 2023-11-16}) or date-time with offset ({@code
   * 2023-10-28T10:05:40.549Z}).
   *
   * @throws DateTimeParseException if the text is neither
   */
  @JsonCreator
  public static PublicationDate parse(String text) {
    return text.length() <= 10 ? of(LocalDate.parse(text)) : of(OffsetDateTime.parse(text));
  }

  /** Returns the ISO-8601 form: a date, or a date-time with offset where one is known. */
  @JsonValue
  @Override
  public String toString() {
    return dateTime == null ? date.toString() : dateTime.toString();
  }
}
