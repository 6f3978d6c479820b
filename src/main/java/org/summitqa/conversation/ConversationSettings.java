package org.summitqa.conversation;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of how a question is made ready to be searched.
 *
 * @param translateBelow below which confidence of a search by dictionary the model, where there is
 *     one, also puts a question into the corpus's language where that is another, so that both are
 *     searched; 0 (never) to 1 (always)
 */
@Validated
@ConfigurationProperties("summitqa.conversation")
public record ConversationSettings(
    @DecimalMin("0") @DecimalMax("1") @DefaultValue("0.75") double translateBelow) {}
