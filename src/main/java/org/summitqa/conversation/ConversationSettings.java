package org.summitqa.conversation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of how a question is made ready to be searched.
 *
 * @param translate whether the model, where there is one, also puts a question into the corpus's
 *     language where that is another, so that both are searched
 */
@ConfigurationProperties("summitqa.conversation")
public record ConversationSettings(@DefaultValue("true") boolean translate) {}
