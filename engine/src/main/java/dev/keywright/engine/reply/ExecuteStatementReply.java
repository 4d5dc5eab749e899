package dev.keywright.engine.reply;

import java.util.List;
import java.util.Optional;

import dev.keywright.engine.api.ConsumedCapacity;
import dev.keywright.engine.api.ExecuteStatementResponse;
import dev.keywright.engine.expression.eval.Projections;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.flow.CapacityDetail;
import dev.keywright.engine.flow.Checked;
import dev.keywright.engine.flow.Outcome;
import dev.keywright.engine.flow.Receipt;
import dev.keywright.engine.partiql.PageToken;
import dev.keywright.engine.value.Item;

final class ExecuteStatementReply {
    private ExecuteStatementReply() {}

    static ExecuteStatementResponse of(Checked.ExecuteStatement checked, Outcome outcome, Receipt receipt) {
        return switch (checked.operation()) {
            case Checked.Query query -> page(checked, (Outcome.PageRead) outcome, receipt, query.detail());
            case Checked.Scan scan -> page(checked, (Outcome.PageRead) outcome, receipt, scan.detail());
            case Checked.PutItem put -> {
                inserted(outcome);
                yield written(Optional.empty(), receipt, put.detail());
            }
            case Checked.UpdateItem update -> written(
                    UpdateItemReply.image(update, WriteReply.each(outcome).changes().getFirst()), receipt,
                    update.detail());
            case Checked.DeleteItem delete -> written(
                    WriteReply.oldImage(WriteReply.each(outcome).changes().getFirst(), delete.returnValues()), receipt,
                    delete.detail());
            case Checked.GetItem _,Checked.BatchGetItem _,Checked.BatchWriteItem _,Checked.TransactGetItems _,Checked.TransactWriteItems _,Checked.ExecuteStatement _,Checked.ExecuteTransaction _ ->
                throw new IllegalArgumentException("no statement becomes " + checked.operation());
        };
    }

    private static ExecuteStatementResponse page(Checked.ExecuteStatement checked, Outcome.PageRead page,
            Receipt receipt, CapacityDetail detail) {
        List<Item> rows = page.items().stream().map(item -> Projections.row(checked.columns(), item)).toList();
        return new ExecuteStatementResponse(Optional.of(rows), page.last().map(PageToken::of),
                CapacityReply.ofOne(receipt, detail), page.last());
    }

    private static ExecuteStatementResponse written(Optional<Item> returned, Receipt receipt, CapacityDetail detail) {
        Optional<ConsumedCapacity> capacity = CapacityReply.ofOne(receipt, detail);
        return new ExecuteStatementResponse(Optional.of(returned.stream().toList()), Optional.empty(), capacity,
                Optional.empty());
    }

    private static void inserted(Outcome outcome) {
        try {
            WriteReply.each(outcome);
        } catch (FaultException e) {
            throw new FaultException(WriteReply.ofInsert(e.fault()));
        }
    }
}
