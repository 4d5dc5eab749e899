package dev.keywright.engine.plan;

import java.util.Optional;

import dev.keywright.engine.flow.Plan;
import dev.keywright.engine.schema.Table;

/** UpdateTimeToLive, tags and point-in-time recovery: the table is kept, its items are not touched. */
final class SettingsPlan {
    private SettingsPlan() {}

    static Plan.AlterTable of(Table changed) {
        return new Plan.AlterTable(changed, Optional.empty(), Optional.empty());
    }
}
