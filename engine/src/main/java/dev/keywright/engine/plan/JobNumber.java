package dev.keywright.engine.plan;

import java.util.Locale;
import java.util.random.RandomGenerator;

import dev.keywright.engine.flow.Scope;

/** The last part of the ARN of a backup, an export or an import: when it was asked for, and something random. */
final class JobNumber {
    private JobNumber() {}

    static String next(Scope scope, RandomGenerator ids) {
        return String.format(Locale.ROOT, "%014d-%08x", scope.now().toEpochMilli(), ids.nextInt());
    }
}
