package org.summitqa.evaluation;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * Reads files of fixtures: UTF-8, a JSON object a line, blank lines passed over. A fixture that was
 * half understood would change every figure of the report, so anything unknown is an error.
 */
public final class FixtureFile {
  private static final String NOT_AN_OBJECT = "not a JSON object (cut off?)";
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .withCoercionConfig(LogicalType.Textual, FixtureFile::stringsOnly)
          .changeDefaultNullHandling(
              nulls -> nulls.withOverrides(JsonSetter.Value.forContentNulls(Nulls.FAIL)))
          .build();

  private FixtureFile() {}

  /**
   * Reads all fixtures of a file, in its order.
   *
   * @throws FixtureException if the file is not there or empty, or a line is not a fixture
   */
  public static List<Fixture> read(Path file) {
    List<Fixture> fixtures = new ArrayList<>();
    Map<String, Integer> lineOfId = new HashMap<>();
    int number = 0;
    for (byte[] line : lines(file)) {
      number++;
      String text = decode(file, number, line);
      if (text.isBlank()) {
        continue;
      }
      Fixture fixture = parse(file, number, text);
      Integer earlier = lineOfId.putIfAbsent(fixture.id(), number);
      if (earlier != null) {
        String reason = "id '%s' is that of line %d".formatted(fixture.id(), earlier);
        throw new FixtureException(file, number, reason);
      }
      fixtures.add(fixture);
    }
    if (fixtures.isEmpty()) {
      throw new FixtureException(file, "no fixture in it");
    }
    return List.copyOf(fixtures);
  }

  /** Splits before decoding, so that a line that is not UTF-8 can be named. */
  private static List<byte[]> lines(Path file) {
    try {
      String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      return bytes.lines().map(line -> line.getBytes(StandardCharsets.ISO_8859_1)).toList();
    } catch (NoSuchFileException e) {
      throw new FixtureException(file, "no such file");
    } catch (IOException e) {
      throw new FixtureException(file, "cannot be read (is it a file, and readable?)");
    }
  }

  private static String decode(Path file, int number, byte[] line) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
      return number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new FixtureException(file, number, "not UTF-8");
    }
  }

  private static Fixture parse(Path file, int number, String text) {
    try {
      FixtureLine line = MAPPER.readValue(text, FixtureLine.class);
      if (line == null) {
        throw new FixtureException(file, number, NOT_AN_OBJECT);
      }
      return line.fixture();
    } catch (JacksonException e) {
      throw new FixtureException(file, number, reason(e));
    } catch (IllegalArgumentException e) {
      throw new FixtureException(file, number, String.valueOf(e.getMessage()));
    }
  }

  private static void stringsOnly(MutableCoercionConfig text) {
    text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
  }

  private static String reason(JacksonException broken) {
    if (broken instanceof UnrecognizedPropertyException unknown) {
      return "unknown field \"" + unknown.getPropertyName() + "\"";
    }
    if (broken instanceof ValueInstantiationException bad && bad.getCause() != null) {
      return String.valueOf(bad.getCause().getMessage());
    }
    return broken instanceof DatabindException && !broken.getPath().isEmpty()
        ? "bad value of \"" + broken.getPath().getFirst().getPropertyName() + "\""
        : NOT_AN_OBJECT;
  }
}
