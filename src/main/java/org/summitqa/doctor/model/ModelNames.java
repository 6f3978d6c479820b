package org.summitqa.doctor.model;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.summitqa.doctor.CheckResult;
import org.summitqa.doctor.NearestName;
import org.summitqa.llm.LlmSettings;
import org.summitqa.llm.ModelException.Reason;
import org.summitqa.llm.ModelOutcome.Failed;

/** Judges address, key and name of a model: by the server's list first, then by a call. */
final class ModelNames {
  private static final int MAX_SHOWN = 5;
  private static final String SLOW = " slowly: it takes connections, but is busy";

  private final LlmSettings settings;
  private final ModelAddress address;
  private final String model;

  ModelNames(LlmSettings settings, ModelAddress address) {
    this.settings = settings;
    this.address = address;
    this.model = Objects.requireNonNullElse(settings.model(), "");
  }

  /** Tells what is known before a call, and returns whether one is worth it. */
  boolean tellBefore(Consumer<CheckResult> told) {
    if (address instanceof ModelAddress.Unreachable unreachable) {
      told.accept(
          CheckResult.broken(
              ModelCheck.ADDRESS,
              "%s: %s".formatted(settings.endpoint(), unreachable.reason()),
              "Start the model's server, or correct summitqa.llm.base-url."));
      return false;
    }
    String busy = address.equals(new ModelAddress.Silent(0)) ? SLOW : "";
    told.accept(CheckResult.ok(ModelCheck.ADDRESS, settings.endpoint() + " answers" + busy));
    if (address instanceof ModelAddress.KeyRefused refused) {
      told.accept(
          CheckResult.broken(
              ModelCheck.KEY,
              settings.apiKey() == null
                  ? "the server asks for a key (status %d)".formatted(refused.status())
                  : "the server refuses the key (status %d)".formatted(refused.status()),
              "Set SUMMITQA_LLM_API_KEY to a valid key of that server."));
      return false;
    }
    return true;
  }

  /** Tells what a call that was answered adds. */
  void tellAfter(Consumer<CheckResult> told) {
    told.accept(
        CheckResult.ok(
            ModelCheck.KEY, settings.apiKey() == null ? "none given, none needed" : "accepted"));
    told.accept(name());
  }

  private CheckResult name() {
    if (!(address instanceof ModelAddress.Models listed)) {
      return CheckResult.ok(ModelCheck.NAME, model + " answers; the server lists no models");
    }
    return isListed(listed.names())
        ? CheckResult.ok(ModelCheck.NAME, model + " is known")
        : CheckResult.warning(
            ModelCheck.NAME,
            "the server answers for %s, but lists only %s".formatted(model, shown(listed.names())),
            "Set summitqa.llm.model to %s, if that is what you mean.".formatted(nearest(listed)));
  }

  /** Tells why a call failed, with the names that the server lists. */
  CheckResult tellFailure(Failed failure) {
    CheckResult finding = ModelFailure.of(ModelCheck.STREAM, failure);
    if (failure.reason() == Reason.UNKNOWN_MODEL && address instanceof ModelAddress.Models listed) {
      return CheckResult.broken(
          ModelCheck.NAME,
          "%s is not known there; known are %s".formatted(model, shown(listed.names())),
          "Set summitqa.llm.model to %s.".formatted(nearest(listed)));
    }
    return finding;
  }

  // Ollama takes a name without its tag for the latest.
  private boolean isListed(List<String> names) {
    return names.contains(model) || names.contains(model + ":latest");
  }

  private String nearest(ModelAddress.Models listed) {
    return NearestName.of(model, listed.names()).orElse(listed.names().getFirst());
  }

  private static String shown(List<String> names) {
    String more =
        names.size() > MAX_SHOWN ? " and %d more".formatted(names.size() - MAX_SHOWN) : "";
    return String.join(", ", names.stream().limit(MAX_SHOWN).toList()) + more;
  }
}
