/** Whether the configured model is reached, streams, cites and answers in both languages. */
@NullMarked
package org.summitqa.doctor.model;

import org.jspecify.annotations.NullMarked;
