package org.summitqa.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The folders of the page's modules, and which may import which. */
class PageModulesTests {
  private static final Path ROOT = Path.of("src/main/resources/page");

  /** Each may import from itself and from those before it. */
  private static final List<String> FOLDERS =
      List.of(
          "shared",
          "words",
          "api",
          "conversation",
          "ask",
          "sources",
          "views",
          "article",
          "turn",
          "app");

  private static final Pattern STATIC_IMPORT =
      Pattern.compile("^(?:import|} from|import [^;\"]* from) \"(\\.[^\"]+)\";", Pattern.MULTILINE);
  private static final Pattern LATER_IMPORT = Pattern.compile("import\\(\"(\\.[^\"]+)\"\\)");
  private static final Pattern WORD = Pattern.compile("^  ([A-Za-z]+):", Pattern.MULTILINE);
  private static final Pattern NESTED_WORD =
      Pattern.compile("^ {4}([A-Za-z]+):", Pattern.MULTILINE);

  private static final Map<Path, String> MODULES = read();

  private static Map<Path, String> read() {
    Map<Path, String> modules = new TreeMap<>();
    try (Stream<Path> files = Files.walk(ROOT)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".js")).toList()) {
        modules.put(ROOT.relativize(file), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return modules;
  }

  static Set<Path> modules() {
    return MODULES.keySet();
  }

  private static Set<Path> imports(Path module, Pattern kind) {
    return kind.matcher(text(module))
        .results()
        .map(found -> module.resolveSibling(found.group(1)).normalize())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String text(Path module) {
    return MODULES.getOrDefault(module, "");
  }

  private static boolean isLater(Path module) {
    return module.toString().contains("later/");
  }

  private static Set<String> words(String module, Pattern word) {
    return word.matcher(text(Path.of(module)))
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @MethodSource("modules")
  void importsOnlyWhatIsThereFromFoldersBeforeItsOwn(Path module) {
    List<String> allowed = FOLDERS.subList(0, FOLDERS.indexOf(module.getName(0).toString()) + 1);
    Set<Path> all = imports(module, STATIC_IMPORT);
    all.addAll(imports(module, LATER_IMPORT));
    assertThat(all)
        .allMatch(modules()::contains)
        .allMatch(one -> allowed.contains(one.getName(0).toString()));
  }

  @ParameterizedTest
  @MethodSource("modules")
  void importsAtOnceOnlyWhatAFirstViewNeeds(Path module) {
    if (!isLater(module)) {
      assertThat(imports(module, STATIC_IMPORT)).noneMatch(PageModulesTests::isLater);
    }
    assertThat(imports(module, LATER_IMPORT)).allMatch(PageModulesTests::isLater);
  }

  @Test
  void everyModuleIsImportedByAnother() {
    Set<Path> imported = new TreeSet<>(Set.of(Path.of("app/summit-page.js")));
    for (Path module : modules()) {
      imported.addAll(imports(module, STATIC_IMPORT));
      imported.addAll(imports(module, LATER_IMPORT));
    }
    assertThat(imported).isEqualTo(modules());
  }

  @ParameterizedTest
  @MethodSource("modules")
  void wordsInChineseStandInTheFolderOfWords(Path module) {
    if (!module.startsWith("words")) {
      assertThat(text(module)).doesNotContainPattern("\\p{IsHan}");
    }
  }

  @Test
  void thePageSaysTheSameInBothLanguages() {
    Set<String> english = words("words/en.js", WORD);
    assertThat(english).hasSizeGreaterThan(100).isEqualTo(words("words/zh.js", WORD));
    assertThat(words("words/en.js", NESTED_WORD)).isEqualTo(words("words/zh.js", NESTED_WORD));
  }

  @Test
  void theViewsOfAnAnswerSayTheSameInBothLanguages() {
    String[] languages = text(Path.of("words/later/views.js")).split("\n  zh: \\{", -1);
    assertThat(languages).hasSize(2);
    assertThat(NESTED_WORD.matcher(languages[1]).results().map(found -> found.group(1)))
        .isNotEmpty()
        .containsExactlyElementsOf(
            NESTED_WORD.matcher(languages[0]).results().map(found -> found.group(1)).toList());
  }

  @Test
  void everyWordOfThePageIsSaidSomewhere() {
    String others =
        MODULES.entrySet().stream()
            .filter(module -> !module.getKey().startsWith("words"))
            .map(Map.Entry::getValue)
            .collect(Collectors.joining());
    assertThat(words("words/en.js", WORD))
        .allMatch(word -> Pattern.compile("\\b" + word + "\\b").matcher(others).find());
  }
}
