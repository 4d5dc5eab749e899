package dev.keywright.design.edit;

import dev.keywright.design.model.Design;
import dev.keywright.design.model.SampleItem;
import dev.keywright.design.name.TableName;

/** A table's new name, wherever it is spoken of. */
final class TableRename extends Requests {
    private final TableName from;
    private final TableName to;

    private TableRename(TableName from, TableName to) {
        this.from = from;
        this.to = to;
    }

    static Design apply(Design design, TableName from, TableName to) {
        TableRename rename = new TableRename(from, to);
        return design
                .withTables(TableEdits.tables(design).rename(from, to, table -> table.withName(to)))
                .withEntities(design.entities()
                        .stream()
                        .map(entity -> entity.table().equals(from) ? entity.withTable(to) : entity)
                        .toList())
                .withItems(design.items()
                        .stream()
                        .map(item -> item.table().equals(from)
                                ? new SampleItem(to, item.entity(), item.attributes(), item.extras())
                                : item)
                        .toList())
                .withAccessPatterns(design.accessPatterns().stream().map(rename::in).toList());
    }

    @Override
    TableName table(TableName table) {
        return table.equals(from) ? to : table;
    }
}
