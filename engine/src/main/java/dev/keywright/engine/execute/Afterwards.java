package dev.keywright.engine.execute;

import java.util.Optional;

import dev.keywright.engine.expression.BoundUpdate;
import dev.keywright.engine.expression.eval.Updates;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.ItemWrite;
import dev.keywright.engine.schema.KeyAttribute;
import dev.keywright.engine.schema.SecondaryIndex;
import dev.keywright.engine.schema.TableSchema;
import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Bytes;
import dev.keywright.engine.value.Item;
import dev.keywright.engine.value.ItemSize;
import dev.keywright.engine.value.Nesting;

/** What is stored under a key once a write is done. */
final class Afterwards {
    private Afterwards() {}

    /** @throws FaultException when the item as it is, or as it would be, does not allow the update */
    static Optional<Item> of(ItemWrite write, Optional<Item> before) {
        return switch (write) {
            case ItemWrite.Put put -> Optional.of(put.item());
            case ItemWrite.Delete _ -> Optional.empty();
            case ItemWrite.Check _ -> before;
            case ItemWrite.Update update -> updated(update, before);
        };
    }

    private static Optional<Item> updated(ItemWrite.Update write, Optional<Item> before) {
        BoundUpdate update = write.update();
        if (before.isEmpty() && !update.createsItem()) {
            return Optional.empty();
        }
        Item after = Updates.apply(update, before.orElse(write.key()));
        requireIndexable(write.table().schema(), update, after);
        requireShallow(update, after);
        if (after.sizeBytes() > ItemSize.MAX_ITEM_BYTES) {
            throw Message.UPDATED_ITEM_TOO_LARGE.asValidation();
        }
        return Optional.of(after);
    }

    private static void requireShallow(BoundUpdate update, Item after) {
        for (String name : update.attributes()) {
            AttributeValue value = after.get(name);
            if (value != null && !Nesting.fits(value)) {
                throw Message.NESTED_TOO_DEEP.asValidation();
            }
        }
    }

    /** An update may take an index's key attribute away, but not make it what the index cannot hold. */
    private static void requireIndexable(TableSchema schema, BoundUpdate update, Item after) {
        for (SecondaryIndex index : schema.indexes()) {
            for (KeyAttribute attribute : index.key().attributes()) {
                AttributeValue value = after.get(attribute.name());
                if (value == null || !update.attributes().contains(attribute.name())) {
                    continue;
                }
                if (value.type() != attribute.type()) {
                    throw Message.INDEX_KEY_TYPE_MISMATCH.asValidation(attribute.name(), attribute.type(),
                            value.type(), index.name());
                }
                if (isEmpty(value)) {
                    throw Message.EMPTY_INDEX_KEY_UPDATE
                            .asValidation(value instanceof AttributeValue.B ? "binary" : "string");
                }
            }
        }
    }

    private static boolean isEmpty(AttributeValue value) {
        return (value instanceof AttributeValue.S(String text) && text.isEmpty())
                || (value instanceof AttributeValue.B(Bytes bytes) && bytes.length() == 0);
    }
}
