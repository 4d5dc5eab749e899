package dev.keywright.design.scenario;

import java.util.Optional;

import dev.keywright.design.name.PatternName;
import dev.keywright.design.pattern.KeySkew;

/** @param skew instead of the pattern's own, when given */
public record PatternLoad(PatternName pattern, RateCurve rate, Optional<KeySkew> skew) {}
