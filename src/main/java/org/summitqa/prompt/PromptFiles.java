package org.summitqa.prompt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.core.io.ClassPathResource;

/** Finds prompt files: in the folder of the settings, beside the jar, in the jar. */
final class PromptFiles {
  private static final Logger log = LoggerFactory.getLogger(PromptFiles.class);
  private static final String IN_JAR = "prompts/";

  private final Path folder;
  private final Path home;
  private final List<PromptSource> sources = new ArrayList<>();

  PromptFiles(Path folder) {
    this(folder, new ApplicationHome(PromptFiles.class).getDir().toPath());
  }

  PromptFiles(Path folder, Path home) {
    this.folder = folder;
    this.home = home;
  }

  /**
   * Reads a prompt file. Lines that it lacks, as one from an earlier version may, are the jar's.
   *
   * @param name the file's name
   * @param shape what it has to have
   * @throws InvalidConfigurationPropertyValueException if the file cannot be read or used; Spring
   *     Boot shows it as a setting's error, without a stack trace
   */
  PromptTemplate load(String name, PromptShape shape) {
    for (Path file : List.of(folder.resolve(name), home.resolve(folder).resolve(name))) {
      if (Files.isRegularFile(file)) {
        PromptTemplate own = parse(read(file), file.toString(), shape);
        return own.lineNames().containsAll(shape.lines().keySet())
            ? own
            : own.completedBy(PromptTemplate.parse(readFromJar(name), shape));
      }
    }
    return parse(readFromJar(name), "the jar's own " + IN_JAR + name, shape);
  }

  /** Returns where the files were found that were loaded so far. */
  List<PromptSource> sources() {
    return List.copyOf(sources);
  }

  private PromptTemplate parse(String content, String source, PromptShape shape) {
    try {
      PromptTemplate template = PromptTemplate.parse(content, shape);
      log.info("Prompt: {}", source);
      sources.add(new PromptSource(source, template.systemTokens()));
      return template;
    } catch (IllegalArgumentException e) {
      throw invalid(source + " " + e.getMessage());
    }
  }

  private String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw invalid(file + " cannot be read as UTF-8 text");
    }
  }

  private static String readFromJar(String name) {
    try {
      return new ClassPathResource(IN_JAR + name).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private InvalidConfigurationPropertyValueException invalid(String reason) {
    return new InvalidConfigurationPropertyValueException(
        "summitqa.prompts.path", folder.toString(), reason);
  }
}
