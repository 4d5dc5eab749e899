package dev.keywright.engine.plan;

import dev.keywright.engine.check.Check;

/** A stage that knows another stage: what {@code HouseRulesTest} has to find. */
public record PlantedOffender(Check check) {}
