package dev.keywright.engine.reply;

import dev.keywright.engine.api.DeleteItemResponse;
import dev.keywright.engine.flow.Checked;
import dev.keywright.engine.flow.Outcome;
import dev.keywright.engine.flow.Receipt;

final class DeleteItemReply {
    private DeleteItemReply() {}

    static DeleteItemResponse of(Checked.DeleteItem checked, Outcome.ItemsWritten written, Receipt receipt) {
        return new DeleteItemResponse(WriteReply.oldImage(written.changes().getFirst(), checked.returnValues()),
                CapacityReply.ofOne(receipt, checked.detail()), WriteReply.metricsOfOne(written, checked.metrics()));
    }
}
