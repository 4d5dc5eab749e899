package dev.keywright.engine.fault;

import java.util.Optional;

import dev.keywright.engine.value.Item;

/**
 * What one action of a cancelled transaction had to do with it.
 *
 * @param code one of the codes of FACTS §1.4; {@code None} for an action that could have been done
 * @param message empty for {@code None}
 * @param item the stored item, when the action asked for it
 */
public record CancellationReason(String code, Optional<String> message, Optional<Item> item) {
    public static final CancellationReason NONE = new CancellationReason("None", Optional.empty(), Optional.empty());
}
