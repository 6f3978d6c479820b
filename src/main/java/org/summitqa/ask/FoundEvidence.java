package org.summitqa.ask;

import org.summitqa.conversation.StandaloneQuestion;
import org.summitqa.evidence.Evidence;

/**
 * What was found for a question of a conversation.
 *
 * @param question the question as it was searched for
 * @param evidence what was found for it
 */
record FoundEvidence(StandaloneQuestion question, Evidence evidence) {}
