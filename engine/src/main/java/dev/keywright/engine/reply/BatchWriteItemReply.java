package dev.keywright.engine.reply;

import java.util.Map;
import java.util.Optional;

import dev.keywright.engine.api.BatchWriteItemResponse;
import dev.keywright.engine.flow.Checked;
import dev.keywright.engine.flow.Outcome;
import dev.keywright.engine.flow.Receipt;

/** Nothing is ever left unprocessed: nothing throttles a batch yet. */
final class BatchWriteItemReply {
    private BatchWriteItemReply() {}

    static BatchWriteItemResponse of(Checked.BatchWriteItem checked, Outcome.ItemsWritten written, Receipt receipt) {
        return new BatchWriteItemResponse(Optional.of(Map.of()),
                WriteReply.metricsOfSeveral(written, checked.metrics()),
                CapacityReply.ofSeveral(receipt, checked.detail()));
    }
}
