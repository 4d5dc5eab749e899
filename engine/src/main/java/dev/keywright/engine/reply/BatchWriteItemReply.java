package dev.keywright.engine.reply;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.keywright.engine.api.BatchWriteItemResponse;
import dev.keywright.engine.api.DeleteRequest;
import dev.keywright.engine.api.PutRequest;
import dev.keywright.engine.api.Supplied;
import dev.keywright.engine.api.WriteRequest;
import dev.keywright.engine.flow.Checked;
import dev.keywright.engine.flow.ItemWrite;
import dev.keywright.engine.flow.Outcome;
import dev.keywright.engine.flow.Receipt;
import dev.keywright.engine.schema.TableName;
import dev.keywright.engine.value.Item;

/** What a batch wrote; what was throttled is left for another request. */
final class BatchWriteItemReply {
    private BatchWriteItemReply() {}

    private record Place(TableName table, Item key) {}

    static BatchWriteItemResponse of(Checked.BatchWriteItem checked, Outcome.ItemsWritten written, Receipt receipt) {
        return new BatchWriteItemResponse(Optional.of(unprocessed(checked, written)),
                WriteReply.metricsOfSeveral(written, checked.metrics()),
                CapacityReply.ofSeveral(receipt, checked.detail()));
    }

    private static Map<String, List<WriteRequest>> unprocessed(Checked.BatchWriteItem checked,
            Outcome.ItemsWritten written) {
        if (written.changes().size() == checked.writes().size()) {
            return Map.of();
        }
        Set<Place> done = new HashSet<>();
        written.changes().forEach(change -> done.add(new Place(change.table().name(), change.keyAttributes())));
        Map<String, List<WriteRequest>> left = new LinkedHashMap<>();
        for (int i = 0; i < checked.writes().size(); i++) {
            ItemWrite write = checked.writes().get(i);
            if (!done.contains(new Place(write.table().name(), write.key()))) {
                left.computeIfAbsent(checked.tableKeys().get(i), _ -> new ArrayList<>()).add(request(write));
            }
        }
        return left;
    }

    private static WriteRequest request(ItemWrite write) {
        return switch (write) {
            case ItemWrite.Put put -> new WriteRequest(
                    Optional.of(new PutRequest(Optional.of(Supplied.of(put.item())))), Optional.empty());
            case ItemWrite.Delete delete -> new WriteRequest(Optional.empty(),
                    Optional.of(new DeleteRequest(Optional.of(Supplied.of(delete.key())))));
            case ItemWrite.Update _,ItemWrite.Check _ ->
                throw new IllegalArgumentException("a batch only puts and deletes");
        };
    }
}
