package dev.keywright.engine.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.keywright.engine.api.ItemResponse;
import dev.keywright.engine.api.TransactGetItemsResponse;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.Checked;
import dev.keywright.engine.flow.Outcome;
import dev.keywright.engine.flow.Receipt;

final class TransactGetItemsReply {
    private TransactGetItemsReply() {}

    /** Unlike a batch, a transaction leaves nothing out: it fails when it would have to. */
    static void requireAll(Checked.TransactGetItems checked, Outcome.ItemsRead outcome) {
        if (outcome.items().size() < checked.reads().size()) {
            throw Message.TRANSACTION_TOO_LARGE.asValidation();
        }
    }

    static TransactGetItemsResponse of(Checked.TransactGetItems checked, Outcome.ItemsRead outcome,
            Receipt receipt) {
        requireAll(checked, outcome);
        List<ItemResponse> responses = new ArrayList<>(checked.reads().size());
        for (int i = 0; i < checked.reads().size(); i++) {
            responses.add(new ItemResponse(GetItemReply.shown(checked.reads().get(i), outcome.items().get(i))));
        }
        return new TransactGetItemsResponse(CapacityReply.ofSeveral(receipt, checked.detail()),
                Optional.of(responses));
    }
}
