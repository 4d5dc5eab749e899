package dev.keywright.engine.reply;

import java.util.Optional;

import dev.keywright.engine.api.UpdateItemResponse;
import dev.keywright.engine.expression.BoundUpdate;
import dev.keywright.engine.expression.eval.Projections;
import dev.keywright.engine.flow.Change;
import dev.keywright.engine.flow.Checked;
import dev.keywright.engine.flow.Outcome;
import dev.keywright.engine.flow.Receipt;
import dev.keywright.engine.value.Item;

final class UpdateItemReply {
    private UpdateItemReply() {}

    static UpdateItemResponse of(Checked.UpdateItem checked, Outcome.ItemsWritten written, Receipt receipt) {
        return new UpdateItemResponse(image(checked, written.changes().getFirst()),
                CapacityReply.ofOne(receipt, checked.detail()), WriteReply.metricsOfOne(written, checked.metrics()));
    }

    static Optional<Item> image(Checked.UpdateItem checked, Change change) {
        BoundUpdate update = checked.write().update();
        return switch (checked.returnValues()) {
            case NONE -> Optional.empty();
            case ALL_OLD -> change.before();
            case ALL_NEW -> change.after();
            case UPDATED_OLD -> touched(update, change.before());
            case UPDATED_NEW -> touched(update, change.after());
        };
    }

    private static Optional<Item> touched(BoundUpdate update, Optional<Item> image) {
        return image.map(item -> Projections.apply(update.touched(), item)).filter(shown -> !shown.isEmpty());
    }
}
