package dev.keywright.engine.reply;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.keywright.engine.api.BatchGetItemResponse;
import dev.keywright.engine.api.KeysAndAttributes;
import dev.keywright.engine.api.Supplied;
import dev.keywright.engine.flow.Checked;
import dev.keywright.engine.flow.Outcome;
import dev.keywright.engine.flow.Receipt;
import dev.keywright.engine.value.Item;

/** Items found, by table; what would make the answer larger than 16 MB is left for another request. */
final class BatchGetItemReply {
    private BatchGetItemReply() {}

    static BatchGetItemResponse of(Checked.BatchGetItem checked, Outcome.ItemsRead outcome, Receipt receipt) {
        Map<String, List<Item>> responses = new LinkedHashMap<>();
        Map<String, List<Supplied<Item>>> left = new LinkedHashMap<>();
        checked.requested().keySet().forEach(table -> responses.put(table, new ArrayList<>()));
        for (int i = 0; i < checked.reads().size(); i++) {
            Checked.BatchRead read = checked.reads().get(i);
            if (i >= outcome.items().size()) {
                left.computeIfAbsent(read.tableKey(), _ -> new ArrayList<>()).add(Supplied.of(read.read().key()));
            } else {
                GetItemReply.shown(read.read(), outcome.items().get(i))
                        .ifPresent(shown -> responses.computeIfAbsent(read.tableKey(), _ -> new ArrayList<>())
                                .add(shown));
            }
        }
        Map<String, KeysAndAttributes> unprocessed = new LinkedHashMap<>();
        left.forEach((table, keys) -> unprocessed.put(table, with(checked.requested(), table, keys)));
        return new BatchGetItemResponse(Optional.of(responses), Optional.of(unprocessed),
                CapacityReply.ofSeveral(receipt, checked.detail()));
    }

    private static KeysAndAttributes with(Map<String, KeysAndAttributes> requested, String table,
            List<Supplied<Item>> keys) {
        return Optional.ofNullable(requested.get(table))
                .map(given -> new KeysAndAttributes(Optional.of(keys), given.attributesToGet(), given.consistentRead(),
                        given.projectionExpression(), given.expressionAttributeNames()))
                .orElseThrow();
    }
}
