package org.summitqa.web.admin;

import org.jspecify.annotations.Nullable;

/**
 * A page to be fetched.
 *
 * @param url its address
 * @param id the id for its article; null for one made of the address
 */
record FetchRequest(@Nullable String url, @Nullable String id) {}
