package dev.keywright.engine.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.keywright.engine.api.ExecuteTransactionResponse;
import dev.keywright.engine.api.ItemResponse;
import dev.keywright.engine.expression.Column;
import dev.keywright.engine.expression.eval.Projections;
import dev.keywright.engine.flow.Checked;
import dev.keywright.engine.flow.ItemWrite;
import dev.keywright.engine.flow.Outcome;
import dev.keywright.engine.flow.Receipt;
import dev.keywright.engine.value.Item;

final class ExecuteTransactionReply {
    private ExecuteTransactionReply() {}

    static ExecuteTransactionResponse of(Checked.ExecuteTransaction checked, Outcome outcome, Receipt receipt) {
        return switch (checked.operation()) {
            case Checked.TransactGetItems reads -> {
                Outcome.ItemsRead read = (Outcome.ItemsRead) outcome;
                TransactGetItemsReply.requireAll(reads, read);
                yield new ExecuteTransactionResponse(Optional.of(rows(checked, read.items())),
                        CapacityReply.ofSeveral(receipt, reads.detail()));
            }
            case Checked.TransactWriteItems writes -> {
                WriteReply.together(inserting(writes, outcome));
                List<ItemResponse> nothing = writes.writes()
                        .stream()
                        .map(_ -> new ItemResponse(Optional.empty()))
                        .toList();
                yield new ExecuteTransactionResponse(Optional.of(nothing),
                        CapacityReply.ofSeveral(receipt, writes.detail()));
            }
            case Checked.GetItem _,Checked.PutItem _,Checked.UpdateItem _,Checked.DeleteItem _,Checked.Query _,Checked.Scan _,Checked.BatchGetItem _,Checked.BatchWriteItem _,Checked.ExecuteStatement _,Checked.ExecuteTransaction _ ->
                throw new IllegalArgumentException("no transaction becomes " + checked.operation());
        };
    }

    /** Among statements, every put is an INSERT. */
    private static Outcome inserting(Checked.TransactWriteItems checked, Outcome outcome) {
        if (!(outcome instanceof Outcome.WritesRefused(var verdicts))) {
            return outcome;
        }
        List<Outcome.Verdict> inserting = new ArrayList<>(verdicts.size());
        for (int i = 0; i < verdicts.size(); i++) {
            Outcome.Verdict verdict = verdicts.get(i);
            inserting.add(checked.writes().get(i) instanceof ItemWrite.Put
                    ? new Outcome.Verdict(verdict.stored(), verdict.reason().map(WriteReply::ofInsert))
                    : verdict);
        }
        return new Outcome.WritesRefused(inserting);
    }

    private static List<ItemResponse> rows(Checked.ExecuteTransaction checked, List<Optional<Item>> items) {
        List<ItemResponse> rows = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            List<Column> columns = checked.columns().get(i);
            rows.add(new ItemResponse(items.get(i).map(item -> Projections.row(columns, item))));
        }
        return rows;
    }
}
