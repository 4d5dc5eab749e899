package dev.keywright.workbench.price;

import dev.keywright.workbench.cli.ExitCode;

/** Looks up from the lowest floor to the highest, so that {@code HouseRulesTest} can show that it would notice. */
final class PlantedOffender {
    private PlantedOffender() {}

    static Class<?> upstairs() {
        return ExitCode.class;
    }
}
