package org.summitqa.fetch;

import java.net.URI;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * A page as its server sent it.
 *
 * @param url where it was, after redirects, without fragment
 * @param bytes its body, unpacked; not copied
 * @param charset what its server says it is in; null where it does not, or names none that is known
 */
@SuppressWarnings("ArrayRecordComponent")
public record FetchedPage(URI url, byte[] bytes, @Nullable Charset charset) {}
