package org.summitqa.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitqa.corpus.Article;

class ArticleReaderTests {
  private static final String PLAIN = "习近平同拜登举行会晤\n\n2023年11月16日来源：新华网\n\n两国元首交换了意见。会谈持续了四个小时。\n";

  private static Article read(String text) {
    return read(text.getBytes(UTF_8));
  }

  private static Article read(byte[] bytes) {
    ReadOutcome outcome = new ArticleReader(CorpusMetadata.NONE).read("id", "file", bytes);
    assertThat(outcome).isInstanceOf(ReadOutcome.ReadArticle.class);
    return ((ReadOutcome.ReadArticle) outcome).article();
  }

  private static List<String> blocks(Article article) {
    return article.blocks().stream()
        .map(block -> block.kind() + ": " + block.span().of(article.text()))
        .toList();
  }

  @Nested
  class Encodings {
    @ParameterizedTest
    @CsvSource({
      "UTF-8, ''",
      "UTF-8, EFBBBF",
      "UTF-16LE, FFFE",
      "UTF-16BE, FEFF",
      "UTF-16LE, ''",
      "UTF-16BE, ''",
      "GB18030, ''"
    })
    void areToldByTheBytes(String charset, String mark) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      bytes.writeBytes(java.util.HexFormat.of().parseHex(mark));
      bytes.writeBytes(PLAIN.getBytes(Charset.forName(charset)));

      Article article = read(bytes.toByteArray());

      assertThat(article.metadata().title()).isEqualTo("习近平同拜登举行会晤");
      assertThat(article.text()).isEqualTo("两国元首交换了意见。会谈持续了四个小时。");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE"})
    void wideEnglishIsNotTakenForBinary(String charset) {
      String text = "A headline\n\nThe talks went on for four hours. Nobody said a word.";
      assertThat(read(text.getBytes(Charset.forName(charset))).text())
          .isEqualTo("The talks went on for four hours. Nobody said a word.");
    }

    @Test
    void aPageNamesItsOwn() {
      String page = "<html><head><meta charset=big5></head><body><p>總統會見記者。</p></body></html>";
      assertThat(read(page.getBytes(Charset.forName("Big5"))).text()).isEqualTo("總統會見記者。");
    }

    @Test
    void westernQuotesAreRead() {
      String text = "A headline\n\nThe president’s visit to the café “went well”, officials said.";
      assertThat(read(text.getBytes(Charset.forName("windows-1252"))).text())
          .isEqualTo("The president’s visit to the café “went well”, officials said.");
    }

    @Test
    void cutCharactersAreNeverGuessed() {
      for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
        byte[] bytes = ("\uFEFF" + PLAIN.strip()).getBytes(charset);
        byte[] cut = Arrays.copyOf(bytes, bytes.length - 1);
        assertThat(new ArticleReader(CorpusMetadata.NONE).read("id", "file", cut))
            .isInstanceOf(ReadOutcome.Skipped.class);
      }
    }
  }

  @Nested
  class PlainFiles {
    @Test
    void giveTitleDateAndSource() {
      Article article = read(PLAIN);
      assertThat(article.metadata().publisher()).isEqualTo("新华网");
      assertThat(article.metadata().publishedAt()).hasToString("2023-11-16");
      assertThat(article.metadata().language()).isEqualTo("zh");
    }

    @Test
    void joinWrappedEnglishWithSpacesAndFindHeadings() {
      Article article =
          read(
              "A headline\n\nThe two leaders met on Wednesday and agreed to\nresume talks. It was the first"
                  + " time.\n\nWhat comes next\n\nNobody knows.");
      assertThat(blocks(article))
          .containsExactly(
              "PARAGRAPH: The two leaders met on Wednesday and agreed to resume talks. It was the"
                  + " first time.",
              "HEADING: What comes next",
              "PARAGRAPH: Nobody knows.");
    }

    @Test
    void loseInvisibleCharactersOnly() {
      assertThat(read("标题\n\n甲\u200B乙\u202E丙\u00AD。\u00A0“丁”\u3000戊\u0007。").text())
          .isEqualTo("甲乙丙。 “丁” 戊。");
    }
  }

  @Nested
  class MarkdownFiles {
    @Test
    void takeMetadataFromFrontMatter() {
      Article article =
          read(
              """
              ---
              title: "会晤"
              link: https://example.org/a
              source: 例报
              date: 2023-11-16
              lang: zh-CN
              ---
              # 会晤

              两国元首
              交换了**意见**。

              ## 军事

              - 恢复沟通
              - 举行会议

              ![图](a.jpg)

              [相关报道](https://example.org/b)
              """);
      assertThat(article.metadata().title()).isEqualTo("会晤");
      assertThat(article.metadata().url()).isEqualTo("https://example.org/a");
      assertThat(article.metadata().publisher()).isEqualTo("例报");
      assertThat(article.metadata().publishedAt()).hasToString("2023-11-16");
      assertThat(article.metadata().language()).isEqualTo("zh");
      assertThat(blocks(article))
          .containsExactly(
              "PARAGRAPH: 两国元首交换了意见。", "HEADING: 军事", "LIST_ITEM: 恢复沟通", "LIST_ITEM: 举行会议");
    }

    @Test
    void doNotNeedFrontMatter() {
      Article article = read("# A headline\n\nSome text with a [link](https://example.org) in it.");
      assertThat(article.metadata().title()).isEqualTo("A headline");
      assertThat(article.text()).isEqualTo("Some text with a link in it.");
    }

    @Test
    void keepTheFirstHeadingWhereTheTitleIsAnother() {
      assertThat(blocks(read("---\ntitle: T\n---\n## 小标题\n\n正文在此。")))
          .containsExactly("HEADING: 小标题", "PARAGRAPH: 正文在此。");
    }
  }

  @Nested
  class Pages {
    private static final String PAGE =
        """
        <!DOCTYPE html><html lang="en-GB"><head><title>Leaders meet - Example News</title>
        <link rel="canonical" href="https://news.example.org/leaders">
        <meta property="og:site_name" content="Example News">
        <script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":["NewsArticle"],
        "headline":"Leaders meet","datePublished":"2023-11-16T10:00:00+08:00",
        "publisher":{"@type":"Organization","name":"Example News"}}]}</script></head><body>
        <header><a href="/">Home</a> Example</header><nav><a href="/w">World</a></nav>
        <div class="cookie-banner">We use cookies to improve things.</div>
        <article><h1>Leaders meet</h1><p class="byline">By Jane Doe</p>
        <figure><img alt="The two leaders."><figcaption>The two leaders.</figcaption></figure>
        <p>The two leaders met on Wednesday for <a href="/t">four hours of talks</a>.</p>
        <div style="display: none">Hidden words.</div><div hidden>More hidden words.</div>
        <div class="ad-slot advertisement">Buy this.</div>
        <h2>What comes next</h2><p>Nobody knows.<br>Nobody will say.</p>
        <ul><li>Flights will grow.</li><li>Talks go on.</li></ul>
        <aside>Read this as well.</aside><template>Not here.</template>
        <ul><li><a href="/1">Another story</a></li><li><a href="/2">One more</a></li></ul>
        </article><footer>© Example</footer></body></html>
        """;

    @Test
    void giveTheArticleWithoutWhatStandsAroundIt() {
      Article article = read(PAGE);
      assertThat(article.metadata().title()).isEqualTo("Leaders meet");
      assertThat(article.metadata().url()).isEqualTo("https://news.example.org/leaders");
      assertThat(article.metadata().publisher()).isEqualTo("Example News");
      assertThat(article.metadata().publishedAt()).hasToString("2023-11-16T10:00+08:00");
      assertThat(article.metadata().language()).isEqualTo("en");
      assertThat(blocks(article))
          .containsExactly(
              "CAPTION: The two leaders.",
              "PARAGRAPH: The two leaders met on Wednesday for four hours of talks.",
              "HEADING: What comes next",
              "PARAGRAPH: Nobody knows.",
              "PARAGRAPH: Nobody will say.",
              "LIST_ITEM: Flights will grow.",
              "LIST_ITEM: Talks go on.");
    }

    @Test
    void areReadAsFarAsTheyGo() {
      assertThat(blocks(read(PAGE.substring(0, PAGE.indexOf("<h2>") + 10)))).hasSize(2);
    }

    @Test
    void needNoArticleElement() {
      String page =
          "<html><head><meta property='og:title' content='标题'><meta name='publishdate'"
              + " content='2023-11-16'></head><body><div id='top'><a href='/'>首页</a></div><div"
              + " id='content'><p>　　两国元首交换了意见，会谈持续了四个小时。</p><p>　　双方同意恢复军事交流。</p></div>"
              + "<div class='footer'>版权所有</div></body></html>";
      Article article = read(page);
      assertThat(article.metadata().publishedAt()).hasToString("2023-11-16");
      assertThat(blocks(article))
          .containsExactly("PARAGRAPH: 两国元首交换了意见，会谈持续了四个小时。", "PARAGRAPH: 双方同意恢复军事交流。");
    }

    @Test
    void giveOnlyAddressesThatMayBeFollowed() {
      String page = "<link rel=canonical href='javascript:alert(1)'><p>Some text here.</p>";
      assertThat(read("<html>" + page).metadata().url()).isNull();
    }
  }

  @Nested
  class FeedDumps {
    @Test
    void takeTheCommentsDateOnlyWhereThePageHasNone() {
      String head = "<!--1712920382000-->\n[A [big] title](https://www.bbc.com/x)\n------\n\n";
      assertThat(read(head + "<p>Some text.</p>").metadata().publishedAt())
          .hasToString("2024-04-12T11:13:02Z");
      Article dated = read(head + "<time datetime='2024-04-03'>x</time><p>Some text.</p>");
      assertThat(dated.metadata().publishedAt()).hasToString("2024-04-03");
      assertThat(dated.metadata().title()).isEqualTo("A [big] title");
      assertThat(dated.text()).isEqualTo("Some text.");
    }
  }

  @Nested
  class RestructuredFiles {
    @Test
    void loseDirectivesFootnotesAndMarks() {
      Article article =
          read(
              """
              20231117 标题 [1]_
              ==================

              正文*强调*，见 `链接 <https://example.org>`_。

              .. image:: a.jpg
                 :alt: 图

              小节
              ----

              - 一项
              - 二项

              .. [1] 作者甲
                 续行
              """);
      assertThat(article.metadata().title()).isEqualTo("标题");
      assertThat(article.metadata().publishedAt()).hasToString("2023-11-17");
      assertThat(blocks(article))
          .containsExactly(
              "PARAGRAPH: 正文强调，见 链接。", "HEADING: 小节", "LIST_ITEM: 一项", "LIST_ITEM: 二项");
    }
  }
}
