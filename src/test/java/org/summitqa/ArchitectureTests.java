package org.summitqa;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitqa.llm.LanguageModel;
import org.summitqa.prompt.Prompt;
import org.summitqa.timing.Deadline;

/**
 * Keeps the rooms as {@code src/docs/architecture.md} draws them: its picture is read and compared
 * with the classes, arrow by arrow in both directions; and each library with the rooms that use it.
 */
@AnalyzeClasses(packages = "org.summitqa", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {
  private static final String ROOT = "org.summitqa";
  private static final Path PICTURE = Path.of("src/docs/architecture.md");
  private static final Path SOURCES = Path.of("src/main/java/org/summitqa");
  private static final Pattern ARROW = Pattern.compile("(?m)^  (\\w+) --> (.+)$");
  private static final int MAX_FILES = 30;

  /** Rooms within a room that others enter too, and who does; all others only their own room. */
  private static final Map<String, Set<String>> DOORS =
      Map.ofEntries(
          Map.entry("compare.differences", Set.of("cli")),
          Map.entry("evaluation.baseline", Set.of("cli")),
          Map.entry("evaluation.fixture", Set.of("cli")),
          Map.entry("evaluation.grade", Set.of("cli")),
          Map.entry("evaluation.metrics", Set.of("cli")),
          Map.entry("evaluation.record", Set.of("cli")),
          Map.entry("evaluation.report", Set.of("cli")),
          Map.entry("index.duplicates", Set.of("search")),
          Map.entry("index.listing", Set.of("compare", "search", "web")),
          Map.entry("index.vectors", Set.of("api", "cli", "ingest", "lifecycle", "search")),
          Map.entry("language.quantity", Set.of("citation", "compare")),
          Map.entry("read.text", Set.of("ingest")),
          Map.entry("search.query", Set.of("ask", "compare")));

  @ArchTest
  static void theArrowsAreThoseOfThePicture(JavaClasses classes) throws IOException {
    Map<String, Set<String>> arrows = arrows(classes);
    assertThat(lines(arrows)).containsExactlyElementsOf(lines(drawn()));
  }

  @ArchTest
  static void everyRoomIsInTheTableBelowThePicture(JavaClasses classes) throws IOException {
    String text = Files.readString(PICTURE);
    Set<String> rooms = classes.stream().map(ArchitectureTests::room).collect(Collectors.toSet());
    rooms.remove("");
    assertThat(rooms).allSatisfy(room -> assertThat(text).contains("`" + room + "`"));
  }

  @ArchTest
  static final ArchRule ROOMS_FORM_NO_CYCLE =
      slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

  @ArchTest
  static void roomsWithinARoomAreEnteredByTheirUsersAlone(JavaClasses classes) {
    Map<String, Set<String>> users = new TreeMap<>();
    for (JavaClass one : classes) {
      for (JavaClass used : used(one)) {
        String inner = path(used);
        if (inner.contains(".") && !room(used).equals(room(one))) {
          users.computeIfAbsent(inner, path -> new TreeSet<>()).add(room(one));
        }
      }
    }
    assertThat(users).isEqualTo(DOORS);
  }

  @ArchTest
  static final ArchRule LIBRARIES_HAVE_THEIR_USERS =
      CompositeArchRule.of(
          List.of(
              onlyFor("org.jsoup..", in("read")),
              onlyFor("org.commonmark..", in("read")),
              onlyFor(
                  "org.apache.lucene..",
                  in("index"),
                  in("search"),
                  in("language"),
                  in("lexicon"),
                  in("encoder")),
              onlyFor("ai.onnxruntime..", in("encoder")),
              onlyFor("dev.langchain4j.model.chat..", in("llm")),
              onlyFor("dev.langchain4j.model.openai..", in("llm")),
              onlyFor("dev.langchain4j.http..", in("llm")),
              onlyFor("io.github.resilience4j..", in("llm")),
              onlyFor("org.apache.hc..", in("fetch")),
              onlyFor("crawlercommons..", in("fetch")),
              onlyFor("io.github.bucket4j..", in("web")),
              onlyFor("picocli..", in("cli")),
              onlyFor("org.springframework.web..", in("web")),
              onlyFor("jakarta.servlet..", in("web")),
              onlyFor("io.swagger..", in("web")),
              onlyFor("org.apache.catalina..", in("web"))));

  @ArchTest
  static void noRoomHasTooManyFiles(JavaClasses classes) throws IOException {
    try (Stream<Path> folders = Files.walk(SOURCES).filter(Files::isDirectory)) {
      for (Path folder : folders.toList()) {
        try (Stream<Path> files = Files.list(folder).filter(Files::isRegularFile)) {
          assertThat(files.count()).as("files of %s", folder).isLessThanOrEqualTo(MAX_FILES);
        }
      }
    }
  }

  /** Elsewhere an interrupt or a failure of the model could be swallowed. */
  @ArchTest
  static final ArchRule MODELS_ARE_CALLED_BY_TASKS_ALONE =
      noClasses()
          .that()
          .resideOutsideOfPackage(in("llm"))
          .should()
          .callMethod(
              LanguageModel.class,
              "stream",
              Prompt.class,
              int.class,
              Deadline.class,
              Consumer.class);

  /** The arrows between the rooms, by the room that they start from. */
  private static Map<String, Set<String>> arrows(JavaClasses classes) {
    Map<String, Set<String>> arrows = new TreeMap<>();
    for (JavaClass one : classes) {
      String from = room(one);
      for (JavaClass used : used(one)) {
        String to = room(used);
        if (!from.isEmpty() && !to.equals(from)) {
          arrows.computeIfAbsent(from, room -> new TreeSet<>()).add(to);
        }
      }
    }
    return arrows;
  }

  private static List<String> lines(Map<String, Set<String>> arrows) {
    return arrows.entrySet().stream()
        .flatMap(from -> from.getValue().stream().map(to -> from.getKey() + " --> " + to))
        .toList();
  }

  private static Map<String, Set<String>> drawn() throws IOException {
    Map<String, Set<String>> arrows = new TreeMap<>();
    Matcher arrow = ARROW.matcher(Files.readString(PICTURE));
    while (arrow.find()) {
      arrows.put(arrow.group(1), new TreeSet<>(Arrays.asList(arrow.group(2).split(" & ", -1))));
    }
    return arrows;
  }

  /** The service's own classes that a class uses. */
  private static List<JavaClass> used(JavaClass one) {
    return one.getDirectDependenciesFromSelf().stream()
        .map(Dependency::getTargetClass)
        .map(JavaClass::getBaseComponentType)
        .filter(used -> used.getPackageName().startsWith(ROOT))
        .toList();
  }

  /** The room of a class; empty for the main class, which is in none. */
  private static String room(JavaClass one) {
    return path(one).split("\\.", -1)[0];
  }

  /** The room, and the one within it. */
  private static String path(JavaClass one) {
    String name = one.getPackageName();
    return name.length() <= ROOT.length() ? "" : name.substring(ROOT.length() + 1);
  }

  private static ArchRule onlyFor(String used, String... users) {
    String[] allowed = Stream.concat(Arrays.stream(users), Stream.of(used)).toArray(String[]::new);
    return noClasses()
        .that()
        .resideOutsideOfPackages(allowed)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(used);
  }

  private static String in(String room) {
    return ROOT + "." + room + "..";
  }
}
