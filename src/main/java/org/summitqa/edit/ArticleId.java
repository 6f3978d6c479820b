package org.summitqa.edit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.regex.Pattern;

/**
 * An id under which an article can be kept as a file on every common file system.
 *
 * @param value the id: segments with {@code /} between them
 */
public record ArticleId(String value) {
  private static final int MAX_BYTES = 500;
  private static final int MAX_SEGMENT_BYTES = 200;
  // A file system takes half a surrogate pair as little as a null; people cannot see the others.
  private static final Pattern UNSAFE =
      Pattern.compile("[\\\\<>:\"|?*]|\\p{Cc}|\\p{Cs}|\\p{Zl}|\\p{Zp}|\\p{Cn}");
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

  /**
   * Checks the id.
   *
   * @throws EditException if it cannot be the name of a file
   */
  public ArticleId {
    check(!value.isEmpty(), "is required");
    check(value.getBytes(UTF_8).length <= MAX_BYTES, "may have at most 500 bytes in UTF-8");
    check(
        !UNSAFE.matcher(value).find(),
        "must not hold control characters or any of \\ < > : \" | ? *");
    for (String segment : List.of(value.split("/", -1))) {
      checkSegment(segment);
    }
  }

  private static void checkSegment(String segment) {
    check(!segment.isEmpty(), "must not begin or end with a slash or hold two in a row");
    check(
        segment.getBytes(UTF_8).length <= MAX_SEGMENT_BYTES,
        "may have at most 200 bytes in UTF-8 between slashes");
    check(
        !segment.startsWith(".") && !segment.startsWith("#") && !segment.endsWith("~"),
        "must not hold \"..\", nor a part that begins with . or # or ends with ~");
    check(
        segment.equals(segment.strip()) && !segment.endsWith("."),
        "must not hold a part that begins or ends with a space or ends with a dot");
    check(!DEVICE.matcher(segment).matches(), "must not hold the name of a device");
  }

  private static void check(boolean holds, String rule) {
    if (!holds) {
      throw new EditException(EditException.Reason.BAD_ID, "id " + rule + ".");
    }
  }
}
