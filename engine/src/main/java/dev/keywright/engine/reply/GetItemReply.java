package dev.keywright.engine.reply;

import java.util.Optional;

import dev.keywright.engine.api.GetItemResponse;
import dev.keywright.engine.expression.eval.Projections;
import dev.keywright.engine.flow.Checked;
import dev.keywright.engine.flow.ItemRead;
import dev.keywright.engine.flow.Outcome;
import dev.keywright.engine.flow.Receipt;
import dev.keywright.engine.value.Item;

final class GetItemReply {
    private GetItemReply() {}

    static GetItemResponse of(Checked.GetItem checked, Outcome.ItemsRead outcome, Receipt receipt) {
        return new GetItemResponse(shown(checked.read(), outcome.items().getFirst()),
                CapacityReply.ofOne(receipt, checked.detail()));
    }

    /** What a read shows of the item it found. */
    static Optional<Item> shown(ItemRead read, Optional<Item> item) {
        return read.projection().isEmpty()
                ? item
                : item.map(found -> Projections.apply(read.projection().get(), found));
    }
}
