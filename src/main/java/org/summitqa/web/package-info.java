/** The HTTP edge: the REST endpoints, their errors, and the chat page. */
@NullMarked
package org.summitqa.web;

import org.jspecify.annotations.NullMarked;
