package org.summitqa.passages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.instancio.Instancio;
import org.instancio.junit.InstancioExtension;
import org.instancio.junit.Seed;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;
import org.summitqa.corpus.Article;
import org.summitqa.corpus.ArticleMetadata;
import org.summitqa.corpus.Block;
import org.summitqa.corpus.Passage;
import org.summitqa.corpus.Sentence;
import org.summitqa.read.ArticleAssembly;
import org.summitqa.text.Span;

/** What holds for every text, tried on texts of everything that splitters stumble over. */
@ExtendWith(InstancioExtension.class)
class PassagePropertyTests {
  private static final List<String> ALPHABET =
      List.of(
          "中", "美", "元首", "会晤", "the ", "U.S. ", "Mr. ", "3.5", " a.m. ", "word", "A", "z", "。",
          "！", "？", "；", "…", "……", "，", "、", "：", "“", "”", "\"", "'", "（", "）", "《", "》", "(",
          ")", ".", "! ", "? ", ", ", " ", "  ", "𠮷", "😀", "\uD842", "\uDFB7", "\u0301", "50 年",
          "No. 5");
  private static final PassageSettings SETTINGS = new PassageSettings(200, 350);

  private static Article article() {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    int count = Instancio.gen().ints().range(1, 12).get();
    for (int i = 0; i < count; i++) {
      text.append(text.isEmpty() ? "" : ArticleAssembly.BETWEEN);
      int start = text.length();
      int length = Instancio.gen().ints().range(1, i % 4 == 0 ? 900 : 60).get();
      for (int k = 0; k < length; k++) {
        text.append(Instancio.gen().oneOf(ALPHABET).get());
      }
      Block.Kind kind = Instancio.gen().oneOf(Block.Kind.values()).get();
      blocks.add(new Block(kind, new Span(start, text.length())));
    }
    ArticleMetadata metadata = new ArticleMetadata("a", "", null, null, null, "zh", "a.txt");
    return new Article(metadata, text.toString(), blocks);
  }

  @Seed(20231116)
  @RepeatedTest(5)
  void everySpanEqualsItsTextAndEverySentenceIsInOnePassage() {
    for (int i = 0; i < 60; i++) {
      check(article());
    }
  }

  private static void check(Article article) {
    List<Passage> passages = new PassageSplitter(SETTINGS).split(article);
    boolean onlyHeadings =
        article.blocks().stream().allMatch(block -> block.kind() == Block.Kind.HEADING);
    StringBuilder covered = new StringBuilder();
    int from = 0;
    for (Passage passage : passages) {
      assertThat(passage.span().of(article.text())).isEqualTo(passage.text());
      assertThat(passage.span().start()).isGreaterThanOrEqualTo(from);
      from = passage.span().end();
      assertBounded(passage);
      for (Sentence sentence : passage.sentences()) {
        assertThat(sentence.span().of(article.text())).isEqualTo(sentence.text());
        assertThat(sentence.text()).isNotBlank().isEqualTo(sentence.text().strip());
        covered.append(sentence.text());
      }
      for (Block block : article.blocks()) {
        if (block.kind() == Block.Kind.HEADING && !onlyHeadings) {
          assertThat(overlap(block.span(), passage.span())).isFalse();
        }
      }
    }
    StringBuilder all = new StringBuilder();
    for (Block block : article.blocks()) {
      all.append(
          block.kind() == Block.Kind.HEADING && !onlyHeadings
              ? ""
              : block.span().of(article.text()));
    }
    assertThat(covered.toString().replaceAll("\\s", ""))
        .isEqualTo(all.toString().replaceAll("\\s", ""));
  }

  private static void assertBounded(Passage passage) {
    int most =
        passage.sentences().size() == 1
            ? SentenceSplitter.MAX_SENTENCE_LENGTH
            : SETTINGS.maxLength();
    assertThat(passage.span().length()).isBetween(1, most);
  }

  private static boolean overlap(Span one, Span other) {
    return one.start() < other.end() && other.start() < one.end();
  }
}
