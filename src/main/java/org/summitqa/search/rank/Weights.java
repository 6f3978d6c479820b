package org.summitqa.search.rank;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.summitqa.evidence.Term;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The weights that were fitted on, or chosen by, measured figures, from {@code weights.yml}, which
 * says of each group what it was fitted on and what came of it. The program that fits them is
 * {@code WeightFit}.
 */
public final class Weights {
  private static final String FILE = "/org/summitqa/weights.yml";

  /** Those of the jar. */
  public static final Weights SHIPPED = shipped();

  private final Map<WeightGroup, Section> sections;

  private Weights(Map<WeightGroup, Section> sections) {
    this.sections = sections;
  }

  /**
   * A group of weights as the file has it.
   *
   * @param about what they are for
   * @param fittedOn what they were fitted on, or chosen by
   * @param before what was measured without them, or with the weights before
   * @param after what was measured with them
   * @param weights by name, in the order of {@link WeightGroup#names}
   */
  public record Section(
      String about, String fittedOn, String before, String after, Map<String, Double> weights) {
    public Section(
        @Nullable String about,
        @Nullable String fittedOn,
        @Nullable String before,
        @Nullable String after,
        @Nullable Map<String, Double> weights) {
      this.about = Objects.requireNonNullElse(about, "");
      this.fittedOn = Objects.requireNonNullElse(fittedOn, "");
      this.before = Objects.requireNonNullElse(before, "");
      this.after = Objects.requireNonNullElse(after, "");
      this.weights = weights == null ? Map.of() : new LinkedHashMap<>(weights);
    }
  }

  /**
   * Reads weights.
   *
   * @throws IllegalArgumentException if a group or weight is missing or unknown; it is named
   */
  public static Weights parse(String yaml) {
    Map<String, Section> given =
        YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readerForMapOf(Section.class)
            .readValue(yaml);
    Map<WeightGroup, Section> sections = new EnumMap<>(WeightGroup.class);
    Set<String> unknown = new TreeSet<>(given.keySet());
    for (WeightGroup group : WeightGroup.values()) {
      unknown.remove(group.key());
      sections.put(group, checked(group, given.get(group.key())));
    }
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("Nothing uses the weights " + unknown);
    }
    return new Weights(sections);
  }

  private static Section checked(WeightGroup group, @Nullable Section section) {
    if (section == null) {
      throw new IllegalArgumentException("There are no weights " + group.key());
    }
    for (String name : group.names()) {
      Double weight = section.weights.get(name);
      if (weight == null || !Double.isFinite(weight)) {
        throw new IllegalArgumentException("There is no weight " + group.key() + ": " + name);
      }
    }
    Set<String> unknown = new TreeSet<>(section.weights.keySet());
    unknown.removeAll(group.names());
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "Nothing uses the weights " + group.key() + ": " + unknown);
    }
    return section;
  }

  private static Weights shipped() {
    try (InputStream in = Weights.class.getResourceAsStream(FILE)) {
      return parse(
          new String(Objects.requireNonNull(in, FILE).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns what the file says of a group. */
  public Section section(WeightGroup group) {
    return Objects.requireNonNull(sections.get(group), group.key());
  }

  /** Returns a weight. */
  public double of(WeightGroup group, String name) {
    Double weight = section(group).weights.get(name);
    if (weight == null) {
      throw new IllegalArgumentException(group.key() + " has no weight " + name);
    }
    return weight;
  }

  /** Returns the term of a feature's value. */
  Term term(WeightGroup group, String name, double value) {
    return new Term(name, value, of(group, name));
  }
}
