package org.summitqa.web.http;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * The query of a request. Read by hand, since Spring would cut a publisher such as {@code "Foo,
 * Inc."} at the comma and join a parameter that is given twice.
 */
public final class QueryParameters {
  private final MultiValueMap<String, String> values;

  /**
   * Takes the parameters of a request.
   *
   * @param values what was given
   * @param known what may be given; a misspelt filter must not silently find everything
   */
  public QueryParameters(MultiValueMap<String, String> values, Set<String> known) {
    this.values = values;
    for (String name : values.keySet()) {
      if (!known.contains(name)) {
        throw RefusedException.badRequest(
            "Unknown parameter %s. Known: %s."
                .formatted(RequestValues.echo(name), String.join(", ", new TreeSet<>(known))));
      }
    }
  }

  /** Returns the value of a parameter that may be given once, or null where it is not given. */
  @Nullable
  public String one(String name) {
    List<String> given = all(name);
    if (given.size() > 1) {
      throw RefusedException.badRequest(
          "%s may be given once, not %d times.".formatted(name, given.size()));
    }
    return given.isEmpty() ? null : given.getFirst();
  }

  /** Returns all values of a parameter. */
  public List<String> all(String name) {
    return List.copyOf(values.getOrDefault(name, List.of()));
  }
}
