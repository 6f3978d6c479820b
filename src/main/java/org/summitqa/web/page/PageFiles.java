package org.summitqa.web.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files of the chat page, and the modules of others that they import. They lie below a folder
 * that is named by what all of them are and hold, so that a browser may keep them for good: files
 * that changed have other addresses.
 */
@Component
final class PageFiles {
  private static final String ROOT = "/page/";

  /** Where the files are on the class path. */
  static final String LOCATION = "classpath:" + ROOT;

  /** Modules in folders of this name are fetched when a reader opens what they show. */
  private static final String LATER = "later/";

  private static final TypeReference<Map<String, Map<String, String>>> IMPORT_MAP =
      new TypeReference<>() {};

  /** What the page imports of others, and what these import, to be fetched at once. */
  private static final List<String> LIBRARIES =
      List.of(
          "@lit/reactive-element",
          "@lit/reactive-element/css-tag.js",
          "lit",
          "lit/directives/repeat.js",
          "lit-element/lit-element.js",
          "lit-html",
          "lit-html/directive-helpers.js",
          "lit-html/directive.js",
          "lit-html/directives/repeat.js",
          "lit-html/is-server.js",
          "marked");

  private final String folder;
  private final List<String> modules;
  private final List<String> libraries;
  private final String importMap;

  PageFiles(JsonMapper json) {
    try {
      this.folder = "page/" + hash(find(LOCATION + "**/*.*")) + "/";
      this.modules =
          find(LOCATION + "**/*.js").stream()
              .map(PageFiles::name)
              .filter(name -> !name.contains(LATER))
              .sorted()
              .toList();
      Map<String, String> imports = imports(json);
      this.libraries = LIBRARIES.stream().map(name -> address(name, imports)).toList();
      this.importMap = json.writeValueAsString(Map.of("imports", imports));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the folder of the page's own files, relative to the page, with a slash at the end. */
  String folder() {
    return folder;
  }

  /**
   * Returns the names of the page's own modules that a first view needs, with their folders, in the
   * order of the alphabet.
   */
  List<String> modules() {
    return modules;
  }

  /** Returns the addresses of the modules of others that the page needs, relative to the page. */
  List<String> libraries() {
    return libraries;
  }

  /** Returns the import map, JSON, with addresses relative to the page. */
  String importMap() {
    return importMap;
  }

  /** Each jar with modules says where they are, as {@code /_static/name/version/file.js}. */
  private static Map<String, String> imports(JsonMapper json) throws IOException {
    Map<String, String> imports = new TreeMap<>();
    for (Resource map : find("classpath*:/META-INF/importmap.json")) {
      json.readValue(map.getContentAsByteArray(), IMPORT_MAP)
          .getOrDefault("imports", Map.of())
          .forEach((name, address) -> imports.put(name, "." + address));
    }
    return imports;
  }

  /** Resolves a name as a browser does: whole, or by the part up to a slash. */
  private static String address(String name, Map<String, String> imports) {
    String whole = imports.get(name);
    if (whole != null) {
      return whole;
    }
    int slash = name.indexOf('/', name.startsWith("@") ? name.indexOf('/') + 1 : 0) + 1;
    String prefix = imports.get(name.substring(0, slash));
    if (prefix == null) {
      throw new IllegalStateException("No jar has the module " + name);
    }
    return prefix + name.substring(slash);
  }

  private static String hash(List<Resource> files) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    for (Resource file : files.stream().sorted(Comparator.comparing(PageFiles::name)).toList()) {
      content.writeBytes(name(file).getBytes(StandardCharsets.UTF_8));
      content.writeBytes(file.getContentAsByteArray());
    }
    return DigestUtils.md5DigestAsHex(content.toByteArray());
  }

  /** Returns a file's name with its folders below that of the page. */
  private static String name(Resource file) {
    try {
      String address = file.getURL().toString();
      return address.substring(address.lastIndexOf(ROOT) + ROOT.length());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Resource> find(String pattern) throws IOException {
    return Arrays.asList(new PathMatchingResourcePatternResolver().getResources(pattern));
  }
}
