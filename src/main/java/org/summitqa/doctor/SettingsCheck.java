package org.summitqa.doctor;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.ConfigurationProperty;

/** Looks at the settings: where they came from, which are not the defaults, which are wrong. */
final class SettingsCheck implements Check {
  private final SettingSources sources;
  private final ShippedSettings shipped;
  private final ComponentProbe pieces;

  SettingsCheck(SettingSources sources, ShippedSettings shipped, ComponentProbe pieces) {
    this.sources = sources;
    this.shipped = shipped;
    this.pieces = pieces;
  }

  @Override
  public String name() {
    return "settings";
  }

  @Override
  public void run(Consumer<CheckResult> findings) {
    findings.accept(
        CheckResult.ok("settings files", "the first wins: " + String.join("; ", sources.files())));
    sources.changed().forEach(setting -> findings.accept(changed(setting)));
    sources.unknown().forEach(setting -> findings.accept(unknown(setting)));
    List<ComponentProbe.WrongSettings> wrong = pieces.wrongSettings();
    wrong.forEach(group -> findings.accept(wrong(group)));
    if (wrong.isEmpty()) {
      findings.accept(CheckResult.ok(name(), "all are within their ranges"));
    }
  }

  private static CheckResult changed(ConfigurationProperty setting) {
    String name = setting.getName().toString();
    String value = Secrets.isSecret(name) ? "******" : ShippedSettings.text(setting.getValue());
    return CheckResult.ok(
        "setting", "%s=%s (%s)".formatted(name, value, SettingOrigin.of(setting)));
  }

  private CheckResult unknown(ConfigurationProperty setting) {
    String text =
        "%s (%s) does nothing: there is no such setting"
            .formatted(setting.getName(), SettingOrigin.of(setting));
    List<String> known =
        shipped.defaults().keySet().stream()
            .filter(ShippedSettings::isOurs)
            .map(Object::toString)
            .toList();
    String meant =
        NearestName.of(setting.getName().toString(), known)
            .map(
                name ->
                    "Did you mean %s? ".formatted(spelled(name, SettingOrigin.variable(setting))))
            .orElse("");
    return CheckResult.warning("setting", text, meant + "application.yml lists every setting.");
  }

  private static String spelled(String name, @Nullable String variable) {
    return variable == null ? name : name.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
  }

  private static CheckResult wrong(ComponentProbe.WrongSettings group) {
    return CheckResult.broken(
        "settings",
        group.prefix() + ": " + group.reason(),
        "Correct it; application.yml gives each setting's unit and range.");
  }
}
