package dev.keywright.engine.reply;

import dev.keywright.engine.api.TransactWriteItemsResponse;
import dev.keywright.engine.flow.Checked;
import dev.keywright.engine.flow.Outcome;
import dev.keywright.engine.flow.Receipt;

final class TransactWriteItemsReply {
    private TransactWriteItemsReply() {}

    static TransactWriteItemsResponse of(Checked.TransactWriteItems checked, Outcome.ItemsWritten written,
            Receipt receipt) {
        return new TransactWriteItemsResponse(CapacityReply.ofSeveral(receipt, checked.detail()),
                WriteReply.metricsOfSeveral(written, checked.metrics()));
    }
}
