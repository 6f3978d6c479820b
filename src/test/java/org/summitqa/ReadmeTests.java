package org.summitqa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.FileSystemResource;

/** What the README says of settings, files and folders is so. */
class ReadmeTests {
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| (`[^|]+) \\| ([^|]+) \\| [^|]+ \\|$");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern LINK = Pattern.compile("\\]\\((?!http)([^)#]+\\.(?:md|png))\\)");

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }

  private static Map<String, String> settings() throws IOException {
    Map<String, String> settings = new LinkedHashMap<>();
    new YamlPropertySourceLoader()
        .load("application.yml", new FileSystemResource("application.yml"))
        .forEach(
            source -> {
              if (source instanceof EnumerablePropertySource<?> all) {
                for (String name : all.getPropertyNames()) {
                  settings.put(name, String.valueOf(all.getProperty(name)));
                }
              }
            });
    return settings;
  }

  /** Returns what the table says, a name that begins with a dot being beside the one before. */
  private static Map<String, String> table() throws IOException {
    Map<String, String> table = new LinkedHashMap<>();
    for (MatchResult row : ROW.matcher(readme()).results().toList()) {
      List<String> names = code(row.group(1));
      List<String> defaults = code(row.group(2));
      if (names.getFirst().matches("(summitqa|server)\\..*")) {
        String beside = names.getFirst().substring(0, names.getFirst().lastIndexOf('.'));
        for (int i = 0; i < names.size(); i++) {
          String name = names.get(i).startsWith(".") ? beside + names.get(i) : names.get(i);
          table.put(name, i < defaults.size() ? defaults.get(i) : "");
        }
      }
    }
    return table;
  }

  private static List<String> code(String cell) {
    return CODE.matcher(cell).results().map(one -> one.group(1)).toList();
  }

  @Test
  void theDefaultsOfItsTableAreThoseOfTheFile() throws IOException {
    Map<String, String> settings = settings();
    assertThat(table()).hasSizeGreaterThan(20);
    table()
        .forEach(
            (name, value) ->
                assertThat(settings.get(name))
                    .as(name)
                    .satisfiesAnyOf(
                        actual -> assertThat(actual).isEqualTo(value),
                        actual -> assertThat(value + actual).isIn("null", "")));
  }

  @Test
  void everySettingThatItNamesIsInTheFile() throws IOException {
    Map<String, String> settings = settings();
    for (MatchResult named :
        Pattern.compile("summitqa(?:\\.[a-z]+(?:-[a-z]+)*)+")
            .matcher(readme())
            .results()
            .toList()) {
      String name = named.group();
      if (!name.endsWith(".jar")) {
        assertThat(settings.keySet()).as(name).anyMatch(known -> known.startsWith(name));
      }
    }
  }

  @Test
  void whatItLinksToIsThere() throws IOException {
    assertThat(LINK.matcher(readme()).results().map(one -> Path.of(one.group(1))))
        .hasSizeGreaterThan(3)
        .allMatch(Files::exists);
  }
}
