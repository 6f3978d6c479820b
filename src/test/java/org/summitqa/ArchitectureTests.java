package org.summitqa;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Keeps the arrows between the steps, and each library with the one step that uses it. */
@AnalyzeClasses(packages = "org.summitqa", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {
  private static final String ROOT = "org.summitqa";

  /** Each step, and the steps that it may use. */
  private static final Map<String, Set<String>> ARROWS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("corpus", Set.of()),
              Map.entry("text", Set.of("corpus")),
              Map.entry("language", Set.of("corpus", "text")),
              Map.entry("story", Set.of("corpus")),
              Map.entry("when", Set.of("corpus", "language")),
              Map.entry("search", Set.of("corpus", "language", "story", "when")),
              Map.entry("ingest", Set.of("corpus", "language", "search", "when")),
              Map.entry("version", Set.of("corpus", "search")),
              Map.entry("prompt", Set.of("corpus", "search")),
              Map.entry("llm", Set.of("language", "prompt")),
              Map.entry("extract", Set.of("corpus", "search", "llm")),
              Map.entry("citation", Set.of("corpus", "language", "story", "search", "llm")),
              Map.entry("conversation", Set.of("corpus", "language", "search", "prompt", "llm")),
              Map.entry(
                  "ask",
                  Set.of(
                      "corpus",
                      "story",
                      "search",
                      "version",
                      "prompt",
                      "llm",
                      "conversation",
                      "extract",
                      "citation")),
              Map.entry("timeline", Set.of("corpus", "language", "search", "version", "citation")),
              Map.entry("edit", Set.of("corpus", "search", "ingest")),
              Map.entry("fetch", Set.of()),
              Map.entry(
                  "compare",
                  Set.of(
                      "corpus",
                      "language",
                      "search",
                      "when",
                      "prompt",
                      "llm",
                      "extract",
                      "citation",
                      "ask")),
              Map.entry(
                  "suggest", Set.of("corpus", "language", "search", "ingest", "citation", "ask")),
              Map.entry(
                  "evaluation",
                  Set.of(
                      "ask",
                      "corpus",
                      "search",
                      "prompt",
                      "llm",
                      "conversation",
                      "extract",
                      "citation"))));

  @ArchTest
  static final ArchRule STEPS_USE_ONLY_WHAT_THEY_MAY =
      CompositeArchRule.of(
          ARROWS.keySet().stream().map(ArchitectureTests::onlyAllowedArrows).toList());

  @ArchTest
  static final ArchRule EDGES_ARE_STARTED_BY_THE_MAIN_CLASS_ALONE =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT, step("web"), step("cli"))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ROOT, step("web"), step("cli"));

  @ArchTest
  static final ArchRule STEPS_FORM_NO_CYCLE =
      slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule LIBRARIES_HAVE_ONE_USER =
      CompositeArchRule.of(
          List.of(
              onlyIn("org.jsoup..", "ingest"),
              onlyIn("org.commonmark..", "ingest"),
              onlyIn("org.apache.lucene..", "search"),
              onlyIn("dev.langchain4j.model.embedding..", "search"),
              onlyIn("dev.langchain4j.model.chat..", "llm"),
              onlyIn("dev.langchain4j.model.openai..", "llm"),
              onlyIn("dev.langchain4j.http..", "llm"),
              onlyIn("io.github.resilience4j..", "llm"),
              onlyIn("org.apache.hc..", "fetch"),
              onlyIn("crawlercommons..", "fetch"),
              onlyIn("io.github.bucket4j..", "web"),
              onlyIn("picocli..", "cli"),
              onlyIn("org.springframework.web..", "web"),
              onlyIn("jakarta.servlet..", "web"),
              onlyIn("io.swagger..", "web"),
              onlyIn("org.apache.catalina..", "web")));

  private static ArchRule onlyAllowedArrows(String step) {
    Set<String> allowed = ARROWS.getOrDefault(step, Set.of());
    DescribedPredicate<JavaClass> forbidden =
        DescribedPredicate.describe(
            "a step other than " + step + " and " + allowed,
            type -> {
              String name = type.getPackageName();
              if (!name.startsWith(ROOT + ".")) {
                return name.equals(ROOT);
              }
              String used = name.substring(ROOT.length() + 1).split("\\.", -1)[0];
              return !used.equals(step) && !allowed.contains(used);
            });
    // A step may be empty while it is being built.
    return noClasses()
        .that()
        .resideInAPackage(step(step))
        .should()
        .dependOnClassesThat(forbidden)
        .allowEmptyShould(true);
  }

  private static ArchRule onlyIn(String library, String step) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(step(step))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  private static String step(String name) {
    return ROOT + "." + name + "..";
  }
}
