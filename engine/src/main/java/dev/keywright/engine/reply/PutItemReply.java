package dev.keywright.engine.reply;

import dev.keywright.engine.api.PutItemResponse;
import dev.keywright.engine.flow.Checked;
import dev.keywright.engine.flow.Outcome;
import dev.keywright.engine.flow.Receipt;

final class PutItemReply {
    private PutItemReply() {}

    static PutItemResponse of(Checked.PutItem checked, Outcome.ItemsWritten written, Receipt receipt) {
        return new PutItemResponse(WriteReply.oldImage(written.changes().getFirst(), checked.returnValues()),
                CapacityReply.ofOne(receipt, checked.detail()), WriteReply.metricsOfOne(written, checked.metrics()));
    }
}
