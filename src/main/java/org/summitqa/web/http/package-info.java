/** What all endpoints share: streams, limits, problems, headers, health. */
@NullMarked
package org.summitqa.web.http;

import org.jspecify.annotations.NullMarked;
