/** An answer → how far it is the gold answer, by rules and, where asked for, by a model. */
@NullMarked
package org.summitqa.evaluation.grade;

import org.jspecify.annotations.NullMarked;
