package org.summitqa.doctor.model;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import org.summitqa.citation.VerificationSession;
import org.summitqa.doctor.CheckResult;
import org.summitqa.evidence.DraftSentence;
import org.summitqa.text.Language;

/** Judges what a model wrote when it was asked a question with evidence. */
final class ModelAnswer {
  private static final int MAX_LINE_LENGTH = 120;
  // Below this, all of it comes at once from any server.
  private static final double MIN_STREAM_SECONDS = 0.5;
  private static final double BURST = 0.02;

  private final ModelCall call;
  private final Duration limit;

  ModelAnswer(ModelCall call, Duration limit) {
    this.call = call;
    this.limit = limit;
  }

  CheckResult streams() {
    String text = "%d pieces in %.1f s".formatted(call.pieces(), call.lastSecond());
    double spread = call.lastSecond() - call.firstSecond();
    boolean atOnce =
        call.pieces() < 2
            || (call.lastSecond() > MIN_STREAM_SECONDS && spread < BURST * call.lastSecond());
    return atOnce
        ? CheckResult.warning(
            ModelCheck.STREAM,
            text + ", all at once",
            "Readers wait for the whole answer. Let the server stream, and proxies before it pass"
                + " text on at once (nginx: proxy_buffering off).")
        : CheckResult.ok(ModelCheck.STREAM, text);
  }

  CheckResult speed() {
    double spread = call.lastSecond() - call.firstSecond();
    String pace =
        spread > 0 ? ", then %.0f pieces a second".formatted((call.pieces() - 1) / spread) : "";
    String text =
        String.format(Locale.ROOT, "%.1f s to the first word%s", call.firstSecond(), pace);
    return call.lastSecond() > limit.toSeconds() / 2.0
        ? CheckResult.warning(
            ModelCheck.SPEED,
            text + "; more than half of summitqa.llm.timeout (%d s)".formatted(limit.toSeconds()),
            "Raise summitqa.llm.timeout, lower summitqa.prompts.max-evidence-tokens, or take a"
                + " smaller model.")
        : CheckResult.ok(ModelCheck.SPEED, text);
  }

  /** Tells of thoughts in the answer; nothing where there are none, which is the rule. */
  void thinks(Consumer<CheckResult> findings) {
    if (call.text().toLowerCase(Locale.ROOT).contains("<think")) {
      findings.accept(
          CheckResult.warning(
              "model thinking",
              "writes its thoughts before the answer; readers don't see them, but wait for them",
              "Switch thinking off at the server, or raise summitqa.llm.max-tokens and"
                  + " summitqa.llm.timeout."));
    }
  }

  CheckResult cites(VerificationSession verification) {
    long cited = call.draft().stream().filter(s -> !s.citations().isEmpty()).count();
    long good = call.draft().stream().filter(s -> verification.verify(s).isPresent()).count();
    String text =
        "%d sentences, %d cited, %d verified: %s"
            .formatted(call.draft().size(), cited, good, shown());
    if (good == 0) {
      return CheckResult.broken(
          ModelCheck.CITES,
          text,
          call.cut()
              ? "It was cut off: raise summitqa.llm.max-tokens, or switch its thinking off."
              : "Readers will be shown the articles' own sentences instead. Take a larger model, or"
                  + " one made for chat.");
    }
    return good < call.draft().size() || cited < call.draft().size()
        ? CheckResult.warning(
            ModelCheck.CITES,
            text,
            "What cannot be verified is left out. A larger model loses less.")
        : CheckResult.ok(ModelCheck.CITES, text);
  }

  CheckResult speaks(Language language) {
    String name = language == Language.ZH ? ModelCheck.CHINESE : ModelCheck.ENGLISH;
    String said =
        call.draft().stream().map(DraftSentence::text).reduce("", (a, b) -> a + " " + b).strip();
    if (!said.isEmpty() && Language.of(said) == language) {
      return CheckResult.ok(name, "answers in it: " + shown());
    }
    return CheckResult.warning(
        name,
        "answers in another language, or not at all: " + shown(),
        "Readers of this language get answers in the other. Take a model that knows both.");
  }

  private String shown() {
    String line = call.text().replaceAll("[\\s\\p{Cc}\\p{Cf}]+", " ").strip();
    return line.length() <= MAX_LINE_LENGTH ? line : line.substring(0, MAX_LINE_LENGTH) + "…";
  }
}
