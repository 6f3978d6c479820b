package org.summitqa.edit;

import java.io.IOException;

/** Something that is done with files. */
@FunctionalInterface
interface IoSupplier<T> {
  T run() throws IOException;
}
