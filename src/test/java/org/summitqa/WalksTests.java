package org.summitqa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The walks of architecture.md lead through files that are there, and hardly back and forth. */
class WalksTests {
  private static final Path CODE = Path.of("src/main/java/org/summitqa");
  private static final Pattern STEP = Pattern.compile("\\d+\\. `([a-z/]+/[A-Za-z]+\\.java)` .+");

  private static Map<String, List<String>> walks() throws IOException {
    Map<String, List<String>> walks = new LinkedHashMap<>();
    String walk = "";
    for (String line : Files.readAllLines(Path.of("src/docs/architecture.md"))) {
      if (line.startsWith("#")) {
        walk = line;
      }
      Matcher step = STEP.matcher(line);
      if (step.matches()) {
        walks.computeIfAbsent(walk, name -> new ArrayList<>()).add(step.group(1));
      }
    }
    return walks;
  }

  @Test
  void leadThroughFilesThatAreThere() throws IOException {
    assertThat(walks())
        .containsOnlyKeys("### A question", "### An article", "### A change over HTTP");
    assertThat(walks().values())
        .allSatisfy(
            walk ->
                assertThat(walk)
                    .hasSizeGreaterThanOrEqualTo(5)
                    .allMatch(file -> Files.exists(CODE.resolve(file))));
  }

  @Test
  void returnToARoomAtMostOnce() throws IOException {
    assertThat(walks().values()).allSatisfy(walk -> assertThat(returns(walk)).isLessThan(2));
  }

  private static int returns(List<String> walk) {
    Set<String> left = new HashSet<>();
    String room = "";
    int returns = 0;
    for (String file : walk) {
      String next = file.substring(0, file.indexOf('/'));
      if (!next.equals(room)) {
        returns += left.contains(next) ? 1 : 0;
        left.add(room);
        room = next;
      }
    }
    return returns;
  }
}
