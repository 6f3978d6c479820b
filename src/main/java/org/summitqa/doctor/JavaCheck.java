package org.summitqa.doctor;

import java.util.function.Consumer;

/** Looks at the Java that runs this. */
final class JavaCheck implements Check {
  private static final int MIN_FEATURE = 25;
  private static final long MIN_HEAP_MB = 400;

  @Override
  public String name() {
    return "java";
  }

  @Override
  public void run(Consumer<CheckResult> findings) {
    findings.accept(version(Runtime.version(), System.getProperty("java.vendor", "unknown")));
    findings.accept(memory(Runtime.getRuntime().maxMemory() >> 20));
    findings.accept(nativeAccess(JavaCheck.class.getModule().isNativeAccessEnabled()));
    findings.accept(
        vectorModule(ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent()));
    findings.accept(fileNames(System.getProperty("sun.jnu.encoding", "UTF-8")));
  }

  static CheckResult version(Runtime.Version version, String vendor) {
    String text = version + ", " + vendor;
    return version.feature() >= MIN_FEATURE
        ? CheckResult.ok("java", text)
        : CheckResult.broken("java", text, "Install a JDK " + MIN_FEATURE + " or later.");
  }

  /** Looks at the largest heap, in MB. */
  static CheckResult memory(long megabytes) {
    String text = "at most %d MB of heap".formatted(megabytes);
    return megabytes >= MIN_HEAP_MB
        ? CheckResult.ok("memory", text)
        : CheckResult.warning(
            "memory", text, "Give more with java -Xmx512m; a large corpus needs more than that.");
  }

  static CheckResult nativeAccess(boolean enabled) {
    return enabled
        ? CheckResult.ok("native access", "allowed; the encoder needs it")
        : CheckResult.warning(
            "native access",
            "not allowed; the encoder needs it, and a later Java will refuse it",
            "Start Java with --enable-native-access=ALL-UNNAMED, or with -jar, which has it.");
  }

  // Not a warning: only a large corpus is slower without it.
  static CheckResult vectorModule(boolean present) {
    return CheckResult.ok(
        "vector module",
        present
            ? "loaded; Lucene uses the processor's vector instructions"
            : "not loaded; searches of a large corpus are faster with"
                + " java --add-modules jdk.incubator.vector -jar …");
  }

  static CheckResult fileNames(String encoding) {
    String text = "names of files are read as " + encoding;
    return encoding.toUpperCase(java.util.Locale.ROOT).contains("UTF-8")
        ? CheckResult.ok("encoding", text)
        : CheckResult.warning(
            "encoding",
            text + "; those with Chinese characters cannot be read",
            "Set the environment variable LC_ALL to C.UTF-8 (or another UTF-8 locale).");
  }
}
