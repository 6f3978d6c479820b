package org.summitqa.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitqa.read.text.JsonLine;

/** Files made to hang a reader or to fill the memory; each is read or skipped in seconds. */
class HostileInputTests {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "`<html>`, <div>, 50000",
        "`<html>`, <ul><li>, 25000",
        "`<html>`, <table><tr><td>, 18000",
        "`<html>`, <div><img>, 25000",
        "`<html>`, <a href=x>, 50000",
        "`<html><div `, a=b , 1000000",
        "`<!--`, -, 3000000",
        "`<script type=application/ld+json>`, {\"a\":, 100000",
        "`# x\n`, >, 190000",
        "`# x\n`, [, 190000",
        "`# x\n`, * , 90000",
        "`# x\n`, *a_, 90000",
        "`---\na: `, [, 60000",
        "`{\"id\": `, [, 60000",
        "`T\n====\n\n.. [1] x\n\n`, :a:, 1000000",
        "`图片来源：`, 。图片来源：, 200000",
        "``, “, 1000000",
        "``, a(, 1000000",
        "``, A. , 1000000",
        "``, \u202E, 1000000"
      })
  @Timeout(value = 30, unit = TimeUnit.SECONDS)
  void isReadOrSkippedInTime(String start, String repeated, int times) {
    byte[] bytes = (start + repeated.repeat(times)).getBytes(UTF_8);
    assertThatCode(() -> new ArticleReader(CorpusMetadata.NONE).read("id", "file", bytes))
        .doesNotThrowAnyException();
    assertThatCode(() -> JsonLine.parse(new String(bytes, UTF_8))).doesNotThrowAnyException();
  }
}
