package org.summitqa.encoder;

/** Stands in for the encoder where vectors have no part in what is tested. */
public final class NoEncoder implements Encoder {
  @Override
  public String name() {
    return "none";
  }

  @Override
  public int dimensions() {
    return 1;
  }

  @Override
  public EncodedText encodeQuestion(String question) {
    return EncodedText.whole(new float[] {1});
  }

  @Override
  public EncodedText encodePassage(String passage) {
    return encodeQuestion(passage);
  }
}
