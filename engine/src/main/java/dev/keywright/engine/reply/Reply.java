package dev.keywright.engine.reply;

import java.util.Optional;

import dev.keywright.engine.api.DescribeLimitsResponse;
import dev.keywright.engine.api.ListTablesResponse;
import dev.keywright.engine.api.Response;
import dev.keywright.engine.api.TagResourceResponse;
import dev.keywright.engine.api.UntagResourceResponse;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.flow.Checked;
import dev.keywright.engine.flow.CheckedControl;
import dev.keywright.engine.flow.CheckedStream;
import dev.keywright.engine.flow.Outcome;
import dev.keywright.engine.flow.Plan;
import dev.keywright.engine.flow.Receipt;
import dev.keywright.engine.flow.Scope;

/** The stage's door. Holds nothing, so it is safe for any number of threads. */
public final class Reply {
    private Reply() {}

    /** @throws FaultException when writes were refused */
    @SuppressWarnings("unchecked") // each arm answers the R of its own request
    public static <R extends Response> R of(Checked<R> checked, Plan plan, Outcome outcome, Receipt receipt,
            Scope scope) {
        return (R) switch (checked) {
            case Checked.GetItem c -> GetItemReply.of(c, (Outcome.ItemsRead) outcome, receipt);
            case Checked.BatchGetItem c -> BatchGetItemReply.of(c, (Outcome.ItemsRead) outcome, receipt);
            case Checked.TransactGetItems c -> TransactGetItemsReply.of(c, (Outcome.ItemsRead) outcome, receipt);
            case Checked.Query c -> QueryReply.of(c, (Outcome.PageRead) outcome, receipt);
            case Checked.Scan c -> ScanReply.of(c, (Outcome.PageRead) outcome, receipt);
            case Checked.PutItem c -> PutItemReply.of(c, WriteReply.each(outcome), receipt);
            case Checked.UpdateItem c -> UpdateItemReply.of(c, WriteReply.each(outcome), receipt);
            case Checked.DeleteItem c -> DeleteItemReply.of(c, WriteReply.each(outcome), receipt);
            case Checked.BatchWriteItem c -> BatchWriteItemReply.of(c, WriteReply.each(outcome), receipt);
            case Checked.TransactWriteItems c -> TransactWriteItemsReply.of(c, WriteReply.together(outcome), receipt);
            case Checked.ExecuteStatement c -> ExecuteStatementReply.of(c, outcome, receipt);
            case Checked.ExecuteTransaction c -> ExecuteTransactionReply.of(c, outcome, receipt);
            case CheckedControl<?> control -> control(control, plan, outcome, scope);
            case CheckedStream<?> stream -> stream(stream, outcome, scope);
        };
    }

    private static Response stream(CheckedStream<?> checked, Outcome outcome, Scope scope) {
        return switch (checked) {
            case CheckedStream.ListStreams c -> StreamReply.of(c, scope);
            case CheckedStream.DescribeStream c -> StreamReply.of(c, scope);
            case CheckedStream.GetShardIterator c -> StreamReply.of(c, (Outcome.PositionFound) outcome, scope);
            case CheckedStream.GetRecords c -> StreamReply.of(c, (Outcome.RecordsRead) outcome, scope);
        };
    }

    private static Response control(CheckedControl<?> checked, Plan plan, Outcome outcome, Scope scope) {
        return switch (checked) {
            case CheckedControl.CreateTable _ -> TableReply.created((Plan.CreateTable) plan, scope);
            case CheckedControl.DescribeTable(var table) ->
                TableReply.described(table, (Outcome.Measured) outcome, scope);
            case CheckedControl.DeleteTable _ ->
                TableReply.deleted((Plan.DropTable) plan, (Outcome.Measured) outcome, scope);
            case CheckedControl.UpdateTable _ ->
                TableReply.updated((Plan.AlterTable) plan, (Outcome.Measured) outcome, scope);
            case CheckedControl.ListTables(var page, var last) -> new ListTablesResponse(
                    Optional.of(page.stream().map(Object::toString).toList()), last.map(Object::toString));
            case CheckedControl.DescribeLimits _ -> new DescribeLimitsResponse(Optional.of(80_000L),
                    Optional.of(80_000L), Optional.of(40_000L), Optional.of(40_000L));
            case CheckedControl.DescribeEndpoints _ -> SettingsReply.endpoints(scope);
            case CheckedControl.UpdateTimeToLive c -> SettingsReply.of(c);
            case CheckedControl.DescribeTimeToLive c -> SettingsReply.of(c, scope);
            case CheckedControl.TagResource _ -> new TagResourceResponse();
            case CheckedControl.UntagResource _ -> new UntagResourceResponse();
            case CheckedControl.ListTagsOfResource c -> SettingsReply.of(c);
            case CheckedControl.DescribeContinuousBackups(var table) -> SettingsReply.described(table, scope);
            case CheckedControl.UpdateContinuousBackups(var table, var changed) -> SettingsReply
                    .updated(table.withSettings(table.settings().withPointInTimeRecovery(changed)), scope);
        };
    }
}
