package org.summitqa.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** An index as versions wrote it that kept words and vectors in one. */
public final class OldIndex {
  private OldIndex() {}

  public static void write(Path folder) throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      Document document = new Document();
      document.add(new StringField(Fields.ARTICLE, "old", Store.YES));
      document.add(new StringField(Fields.FINGERPRINT, "of old", Store.YES));
      document.add(new KnnFloatVectorField(Fields.VECTOR, new float[] {1, 0}));
      writer.addDocument(document);
      writer.setLiveCommitData(Map.of("ready", "true").entrySet());
      writer.commit();
    }
  }
}
