package dev.keywright.design.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.keywright.design.model.Design;
import dev.keywright.design.model.SampleItem;
import dev.keywright.design.name.TableName;

/** What item edits do. */
final class ItemEdits {
    private ItemEdits() {}

    static Design apply(Design design, ItemEdit edit) {
        return design.withItems(switch (edit) {
            case ItemEdit.Add(var items) -> {
                List<SampleItem> longer = new ArrayList<>(design.items());
                longer.addAll(items);
                yield longer;
            }
            case ItemEdit.Change(int position, SampleItem item) -> {
                require(design, position);
                List<SampleItem> changed = new ArrayList<>(design.items());
                changed.set(position, item);
                yield changed;
            }
            case ItemEdit.Remove(Set<Integer> positions) -> {
                positions.forEach(position -> require(design, position));
                List<SampleItem> left = new ArrayList<>();
                for (int i = 0; i < design.items().size(); i++) {
                    if (!positions.contains(i)) {
                        left.add(design.items().get(i));
                    }
                }
                yield left;
            }
            case ItemEdit.ReplaceAll(TableName table, var items) -> {
                List<SampleItem> others = new ArrayList<>(design.items());
                others.removeIf(item -> item.table().equals(table));
                others.addAll(items);
                yield others;
            }
        });
    }

    private static void require(Design design, int position) {
        if (position < 0 || position >= design.items().size()) {
            throw new RefusedEditException("there is no item at position " + position);
        }
    }
}
