package org.summitqa.doctor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.boot.env.OriginTrackedMapPropertySource;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;

/** Everything that settings come from, the strongest first. */
final class SettingSources {
  private static final String FILE = "Config resource ";
  // Given to every container beside a service that is called summitqa.
  private static final Pattern KUBERNETES = Pattern.compile("SUMMITQA_(SERVICE|PORT)(_.*)?");

  private final ConfigurableEnvironment environment;
  private final ShippedSettings shipped;
  private final List<ConfigurationPropertySource> sources = new ArrayList<>();

  SettingSources(ConfigurableEnvironment environment, ShippedSettings shipped) {
    this.environment = environment;
    this.shipped = shipped;
    ConfigurationPropertySources.from(environment.getPropertySources()).forEach(sources::add);
  }

  /** Returns the settings files that were read, the strongest first. */
  Set<String> files() {
    Set<String> files = new LinkedHashSet<>();
    for (PropertySource<?> source : environment.getPropertySources()) {
      if (source.getName().startsWith(FILE)
          && source instanceof OriginTrackedMapPropertySource file) {
        for (String name : file.getPropertyNames()) {
          if (file.getOrigin(name) instanceof TextResourceOrigin text) {
            files.add(SettingOrigin.file(text.getResource()));
          }
        }
      }
    }
    return files;
  }

  /** Returns the settings whose value is not the default, by name. */
  List<ConfigurationProperty> changed() {
    Set<ConfigurationPropertyName> names = new TreeSet<>(shipped.defaults().keySet());
    names.removeIf(name -> !ShippedSettings.isOurs(name) && !ShippedSettings.isOfServer(name));
    given(ShippedSettings::isOfServer).stream()
        .map(ConfigurationProperty::getName)
        .filter(name -> !isVariableOfKnown(name))
        .forEach(names::add);
    return names.stream()
        .map(this::inForce)
        .flatMap(Optional::stream)
        .filter(this::isChanged)
        .toList();
  }

  /** Returns settings of ours that there are not, as they are given. */
  List<ConfigurationProperty> unknown() {
    return given(ShippedSettings::isOurs).stream()
        .filter(found -> !shipped.defaults().containsKey(found.getName()))
        .filter(found -> !isVariableOfKnown(found.getName()))
        .filter(found -> !isOfKubernetes(found))
        .toList();
  }

  private Optional<ConfigurationProperty> inForce(ConfigurationPropertyName name) {
    return sources.stream()
        .map(source -> source.getConfigurationProperty(name))
        .filter(Objects::nonNull)
        .findFirst();
  }

  private boolean isChanged(ConfigurationProperty setting) {
    String value = ShippedSettings.text(setting.getValue());
    return !SettingOrigin.isShipped(setting)
        && !value.equals(shipped.defaults().get(setting.getName()));
  }

  private List<ConfigurationProperty> given(Predicate<ConfigurationPropertyName> wanted) {
    return sources.stream()
        .filter(IterableConfigurationPropertySource.class::isInstance)
        .map(IterableConfigurationPropertySource.class::cast)
        .flatMap(
            source ->
                source.stream()
                    .filter(wanted)
                    .distinct()
                    .map(source::getConfigurationProperty)
                    .filter(Objects::nonNull))
        .toList();
  }

  private static boolean isOfKubernetes(ConfigurationProperty setting) {
    String variable = SettingOrigin.variable(setting);
    return variable != null && KUBERNETES.matcher(variable).matches();
  }

  // SUMMITQA_LLM_BASE_URL is listed as summitqa.llm.base.url.
  private boolean isVariableOfKnown(ConfigurationPropertyName name) {
    Set<String> letters =
        shipped.defaults().keySet().stream()
            .map(known -> ShippedSettings.letters(known.toString()))
            .collect(Collectors.toSet());
    return !shipped.defaults().containsKey(name)
        && letters.contains(ShippedSettings.letters(name.toString()));
  }
}
