package dev.keywright.engine.plan;

import java.util.List;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

import dev.keywright.engine.flow.Checked;
import dev.keywright.engine.flow.CheckedControl;
import dev.keywright.engine.flow.CheckedStream;
import dev.keywright.engine.flow.Plan;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.flow.StatusDelays;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TableStream;
import dev.keywright.engine.storage.Reads;
import dev.keywright.engine.value.Item;

/** The stage's door. Safe for any number of threads if the random generator is. */
public final class Planner {
    private final RandomGenerator ids;
    private final StatusDelays delays;

    /** @param ids where the ids of new tables come from */
    public Planner(RandomGenerator ids, StatusDelays delays) {
        this.ids = ids;
        this.delays = delays;
    }

    public Plan plan(Checked<?> checked, Scope scope) {
        return switch (checked) {
            case Checked.GetItem c -> ReadItemsPlan.of(c);
            case Checked.BatchGetItem c -> ReadItemsPlan.of(c);
            case Checked.TransactGetItems c -> ReadItemsPlan.of(c);
            case Checked.Query c -> QueryPlan.of(c);
            case Checked.Scan c -> ScanPlan.of(c);
            case Checked.PutItem c -> WriteItemsPlan.of(c);
            case Checked.UpdateItem c -> WriteItemsPlan.of(c);
            case Checked.DeleteItem c -> WriteItemsPlan.of(c);
            case Checked.BatchWriteItem c -> WriteItemsPlan.of(c);
            case Checked.TransactWriteItems c -> WriteItemsPlan.of(c);
            case Checked.ExecuteStatement(var operation, _) -> plan(operation, scope);
            case Checked.ExecuteTransaction(var operation, _) -> plan(operation, scope);
            case CheckedControl.CreateTable c -> CreateTablePlan.of(c, scope, ids, delays);
            case CheckedControl.UpdateTable c -> UpdateTablePlan.of(c, scope, delays);
            case CheckedControl.DeleteTable c -> DeleteTablePlan.of(c, scope, delays);
            case CheckedControl.DescribeTable(var table) -> new Plan.Measure(table);
            case CheckedControl.UpdateTimeToLive(var table, var changed) ->
                SettingsPlan.of(table.withSettings(
                        table.settings().withTimeToLive(changed.settlingAt(scope.now().plus(delays.table())))));
            case CheckedControl.UpdateContinuousBackups(var table, var changed) ->
                SettingsPlan.of(table.withSettings(table.settings().withPointInTimeRecovery(changed)));
            case CheckedControl.TagResource(var changed) -> SettingsPlan.of(changed);
            case CheckedControl.UntagResource(var changed) -> SettingsPlan.of(changed);
            case CheckedControl.ListTables _,CheckedControl.DescribeLimits _ -> new Plan.Nothing();
            case CheckedControl.DescribeEndpoints _,CheckedControl.DescribeTimeToLive _ -> new Plan.Nothing();
            case CheckedControl.ListTagsOfResource _ -> new Plan.Nothing();
            case CheckedControl.DescribeContinuousBackups _ -> new Plan.Nothing();
            case CheckedStream.ListStreams _,CheckedStream.DescribeStream _ -> new Plan.Nothing();
            case CheckedStream.GetShardIterator(var stream, var shard, var position) ->
                new Plan.FindPosition(stream, shard, position, scope.now().minus(TableStream.RETENTION));
            case CheckedStream.GetRecords(var stream, var shard, var from, var limit) ->
                new Plan.ReadRecords(stream, shard, from, limit, scope.now().minus(TableStream.RETENTION));
        };
    }

    /** The removal of those items that still have expired, as they are stored now. */
    public static Plan.WriteItems expiring(Table table, List<Item> keys, Predicate<Item> hasExpired, Reads stored) {
        return ExpiryPlan.of(table, keys, hasExpired, stored);
    }
}
