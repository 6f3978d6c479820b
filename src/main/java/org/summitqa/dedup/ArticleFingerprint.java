package org.summitqa.dedup;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitqa.corpus.Article;
import org.summitqa.corpus.PublicationDate;
import org.summitqa.text.TextFolding;

/**
 * What is kept of an article to tell whether another prints the same text. Some two bytes a Chinese
 * character.
 *
 * @param published when it was published, in seconds since 1970; a day counts from its midnight in
 *     UTC; {@link Long#MAX_VALUE} where unknown
 * @param agency the agency that the text names as its own, or that its publisher is; null for none
 * @param corrected whether it says that it corrects an earlier version
 * @param prints hashes of runs of its text, in text order, each once; see {@link
 *     ShingleFingerprints}
 * @param facts hashes of its numbers, each with what stands before it, sorted
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record ArticleFingerprint(
    long published, @Nullable Agency agency, boolean corrected, int[] prints, int[] facts) {
  private static final int EDGE = 300;
  private static final Pattern CORRECTION =
      Pattern.compile("^[\\s(\\[【*]*(?:更正|订正|勘误|correction\\b|corrected\\b|corrects\\b)");

  /** Returns the imprint of an article. */
  public static ArticleFingerprint of(Article article) {
    ShingleFingerprints prints = ShingleFingerprints.of(article.text());
    String publisher = article.metadata().publisher();
    return new ArticleFingerprint(
        published(article.metadata().publishedAt()),
        AgencyLine.find(article.text()).or(() -> Agency.named(publisher)).orElse(null),
        isCorrected(article),
        prints.prints(),
        prints.facts());
  }

  /** Reads what {@link #toBytes} wrote. */
  public static ArticleFingerprint of(byte[] bytes, int offset, int length) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, length);
    Agency agency = agency(buffer).orElse(null);
    long published = buffer.getLong();
    boolean corrected = buffer.get() == 1;
    int[] prints = new int[buffer.getInt()];
    int[] facts = new int[buffer.getInt()];
    buffer.asIntBuffer().get(prints).get(facts);
    return new ArticleFingerprint(published, agency, corrected, prints, facts);
  }

  /** Returns the agency alone of what {@link #toBytes} wrote. */
  public static Optional<Agency> agency(byte[] bytes, int offset, int length) {
    return agency(ByteBuffer.wrap(bytes, offset, length));
  }

  private static Optional<Agency> agency(ByteBuffer buffer) {
    byte[] name = new byte[buffer.get()];
    buffer.get(name);
    return name.length == 0
        ? Optional.empty()
        : Optional.of(Agency.valueOf(new String(name, US_ASCII)));
  }

  /** Returns the imprint as it is stored. */
  public byte[] toBytes() {
    byte[] name = agency == null ? new byte[0] : agency.name().getBytes(US_ASCII);
    int ints = 2 + prints.length + facts.length;
    ByteBuffer buffer =
        ByteBuffer.allocate(1 + name.length + Long.BYTES + 1 + ints * Integer.BYTES);
    buffer.put((byte) name.length).put(name).putLong(published).put((byte) (corrected ? 1 : 0));
    buffer.putInt(prints.length).putInt(facts.length);
    buffer.asIntBuffer().put(prints).put(facts);
    return buffer.array();
  }

  /** Returns the few of the prints by which articles that may be alike find each other. */
  public int[] keys() {
    return ShingleFingerprints.keys(prints);
  }

  private static long published(@Nullable PublicationDate date) {
    if (date == null) {
      return Long.MAX_VALUE;
    }
    return date.dateTime() != null
        ? date.dateTime().toEpochSecond()
        : date.date().atStartOfDay(ZoneOffset.UTC).toEpochSecond();
  }

  private static boolean isCorrected(Article article) {
    String text = article.text();
    String head = text.substring(0, Math.min(EDGE, text.length()));
    String foot = text.substring(Math.max(0, text.length() - EDGE));
    return (article.metadata().title() + "\n" + head + "\n" + foot)
        .lines()
        .anyMatch(line -> CORRECTION.matcher(TextFolding.fold(line)).find());
  }
}
