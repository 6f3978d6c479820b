package org.summitqa.doctor;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.summitqa.doctor.model.ModelCheck;
import org.summitqa.encoder.Encoder;
import org.summitqa.folder.CorpusSettings;
import org.summitqa.index.IndexSettings;
import org.summitqa.llm.LlmSettings;
import org.summitqa.passages.PassageSettings;
import tools.jackson.databind.json.JsonMapper;

/**
 * Looks at everything that a user may have got wrong, and says what to do. Changes nothing, and
 * goes on where something is broken. No key or password is printed.
 */
public final class Doctor {
  private static final Duration READING = Duration.ofSeconds(20);

  private final Supplier<ConfigurableEnvironment> settings;
  private final Explanation explanation;
  private final PrintStream out;

  /**
   * Makes one.
   *
   * @param settings reads the settings; throws with a line for users where that fails
   * @param explanation tells why a piece of the service cannot be made
   * @param out takes the findings
   */
  public Doctor(
      Supplier<ConfigurableEnvironment> settings, Explanation explanation, PrintStream out) {
    this.settings = settings;
    this.explanation = explanation;
    this.out = out;
  }

  /**
   * Looks, and prints what it finds.
   *
   * @param json whether to print one JSON object in the end, and not lines as it goes
   * @return whether nothing is broken
   */
  public boolean run(boolean json) {
    CheckResults findings =
        new CheckResults(json ? finding -> {} : finding -> out.println(DoctorReport.line(finding)));
    findings.hide(Secrets.of(new StandardEnvironment()));
    run(new JavaCheck(), findings);
    environment(findings).ifPresent(environment -> look(environment, findings));
    out.println(
        json
            ? new JsonMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(DoctorReport.Json.of(findings))
            : DoctorReport.summary(findings));
    return findings.count(Outcome.BROKEN) == 0;
  }

  private Optional<ConfigurableEnvironment> environment(CheckResults findings) {
    try {
      return Optional.of(settings.get());
    } catch (RuntimeException e) {
      findings.accept(
          CheckResult.broken(
              "settings files",
              String.valueOf(e.getMessage()),
              "Correct it: application.yml in the working folder, its config folder, or beside the jar. In"
                  + " YAML, spaces at the beginning of a line count."));
      findings.accept(
          CheckResult.skipped("everything else", "needs the settings; correct them and ask again"));
      return Optional.empty();
    }
  }

  private void look(ConfigurableEnvironment environment, CheckResults findings) {
    findings.hide(Secrets.of(environment));
    ShippedSettings shipped = ShippedSettings.read();
    try (ComponentProbe pieces = new ComponentProbe(environment, explanation)) {
      run(new SettingsCheck(new SettingSources(environment, shipped), shipped, pieces), findings);
      articles(pieces, findings);
      run(new PromptCheck(pieces), findings);
      run(new ServerCheck(environment), findings);
      with(pieces, LlmSettings.class, "model", findings)
          .ifPresent(llm -> run(new ModelCheck(llm, pieces), findings));
    }
  }

  private void articles(ComponentProbe pieces, CheckResults findings) {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir", "."));
    Optional<Path> folder =
        with(pieces, IndexSettings.class, "index", findings).map(index -> Path.of(index.path()));
    folder.ifPresent(path -> run(new DiskCheck(path, temporary), findings));
    run(new EncoderCheck(pieces), findings);
    Optional<Encoder> encoder = encoder(pieces);
    if (folder.isEmpty() || encoder.isEmpty()) {
      return;
    }
    IndexCheck index = new IndexCheck(folder.get(), encoder.get());
    run(index, findings);
    Optional<CorpusSettings> corpus = with(pieces, CorpusSettings.class, "corpus", findings);
    Optional<PassageSettings> passages = with(pieces, PassageSettings.class, "passages", findings);
    if (corpus.isPresent() && passages.isPresent()) {
      run(new CorpusCheck(corpus.get(), passages.get(), index.snapshot(), READING), findings);
    }
  }

  private static Optional<Encoder> encoder(ComponentProbe pieces) {
    try {
      return Optional.of(pieces.piece(Encoder.class));
    } catch (ComponentProbe.NotMadeException | LinkageError e) {
      return Optional.empty();
    }
  }

  private static <T> Optional<T> with(
      ComponentProbe pieces, Class<T> type, String name, Consumer<CheckResult> findings) {
    Optional<T> found = pieces.settings(type);
    if (found.isEmpty()) {
      findings.accept(CheckResult.skipped(name, "its settings are broken, see above"));
    }
    return found;
  }

  private static void run(Check check, Consumer<CheckResult> findings) {
    try {
      check.run(findings);
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException | LinkageError e) {
      findings.accept(
          CheckResult.broken(
              check.name(),
              "cannot be looked at: %s: %s".formatted(e.getClass().getSimpleName(), e.getMessage()),
              "Please report this as a mistake of Summit QA."));
    }
  }
}
