package dev.keywright.design.importing;

import java.util.List;

import dev.keywright.design.format.TableJson;
import dev.keywright.design.json.Cursor;
import dev.keywright.design.model.Design;
import dev.keywright.design.table.Table;

/** CreateTable requests, and what DescribeTable answers. */
final class CreateTableImport {
    private CreateTableImport() {}

    static Imported read(List<Cursor> cursors, String name) {
        List<Table> tables = cursors.stream().map(TableJson::read).toList();
        Design design = Design.named(name).withTables(tables);
        return new Imported(design.withAccessPatterns(PatternProposal.of(design)), "CreateTable JSON", List.of());
    }
}
