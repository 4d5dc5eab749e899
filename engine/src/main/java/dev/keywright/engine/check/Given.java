package dev.keywright.engine.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.keywright.engine.fault.Message;

/** Which of some parameters a request has, by name, in the order the service lists them. */
final class Given {
    private final List<String> names = new ArrayList<>(0);

    Given of(String name, Optional<?> parameter) {
        if (parameter.isPresent()) {
            names.add(name);
        }
        return this;
    }

    boolean isNothing() {
        return names.isEmpty();
    }

    /** Refuses parameters of both ages in one request. */
    static void refuseBoth(Given legacy, Given expressions) {
        if (!legacy.isNothing() && !expressions.isNothing()) {
            throw Message.MIXED_PARAMETERS.asValidation(legacy, expressions);
        }
    }

    @Override
    public String toString() {
        return String.join(", ", names);
    }
}
