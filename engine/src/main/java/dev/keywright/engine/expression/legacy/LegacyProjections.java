package dev.keywright.engine.expression.legacy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.keywright.engine.expression.BoundProjection;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.fault.Message;

/** Builds projections from {@code AttributesToGet}. */
public final class LegacyProjections {
    private LegacyProjections() {}

    /** @throws FaultException when a name comes twice */
    public static BoundProjection attributesToGet(List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw Message.DUPLICATE_ATTRIBUTE_TO_GET.asValidation(name);
            }
        }
        return BoundProjection.ofAttributes(names);
    }
}
