package dev.keywright.design.edit;

import java.util.List;
import java.util.Set;

import dev.keywright.design.model.SampleItem;
import dev.keywright.design.name.TableName;

/** Changes of sample items. Positions count from 0 in {@code Design.items()}. */
public sealed interface ItemEdit extends Edit {
    @Override
    default String label() {
        return switch (this) {
            case Add(var items) -> items.size() == 1 ? "add item" : "add " + items.size() + " items";
            case Change(int _, SampleItem _) -> "change item";
            case Remove(var positions) ->
                positions.size() == 1 ? "remove item" : "remove " + positions.size() + " items";
            case ReplaceAll(TableName table, var _) -> "replace items of " + table;
        };
    }

    record Add(List<SampleItem> items) implements ItemEdit {
        public Add {
            items = List.copyOf(items);
        }
    }

    record Change(int position, SampleItem item) implements ItemEdit {}

    record Remove(Set<Integer> positions) implements ItemEdit {
        public Remove {
            positions = Set.copyOf(positions);
        }
    }

    /** Puts other items in the place of all items of a table. */
    record ReplaceAll(TableName table, List<SampleItem> items) implements ItemEdit {
        public ReplaceAll {
            items = List.copyOf(items);
        }
    }
}
