package dev.keywright.engine.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.keywright.engine.api.ExecuteTransactionResponse;
import dev.keywright.engine.api.ItemResponse;
import dev.keywright.engine.expression.Column;
import dev.keywright.engine.expression.eval.Projections;
import dev.keywright.engine.flow.Checked;
import dev.keywright.engine.flow.Outcome;
import dev.keywright.engine.flow.Receipt;
import dev.keywright.engine.value.Item;

final class ExecuteTransactionReply {
    private ExecuteTransactionReply() {}

    static ExecuteTransactionResponse of(Checked.ExecuteTransaction checked, Outcome outcome, Receipt receipt) {
        return switch (checked.operation()) {
            case Checked.TransactGetItems reads -> new ExecuteTransactionResponse(
                    Optional.of(rows(checked, ((Outcome.ItemsRead) outcome).items())),
                    CapacityReply.ofSeveral(receipt, reads.detail()));
            case Checked.TransactWriteItems writes -> {
                WriteReply.together(outcome);
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

    private static List<ItemResponse> rows(Checked.ExecuteTransaction checked, List<Optional<Item>> items) {
        List<ItemResponse> rows = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            List<Column> columns = checked.columns().get(i);
            rows.add(new ItemResponse(items.get(i).map(item -> Projections.row(columns, item))));
        }
        return rows;
    }
}
