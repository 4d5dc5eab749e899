package dev.keywright.design.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import dev.keywright.design.model.Design;
import dev.keywright.design.model.DesignPath;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.table.Attribute;
import dev.keywright.design.table.GlobalIndex;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.Projection;
import dev.keywright.design.table.Table;

/** Tables and indexes that CreateTable would refuse (FACTS §3.1). */
final class TableRules {
    static final List<Rule> ALL = List.of(
            Rule.error("key-shape", "Give the key the number of attributes it can have.", TableRules::shapes),
            Rule.error("key-attribute-missing", "Declare the attribute with type S, N or B.", TableRules::missing),
            Rule.error("key-attribute-type", "Give the attribute type S, N or B.", TableRules::types),
            Rule.error("too-many-indexes", "Overload an index, or drop one that no access pattern needs.",
                    TableRules::tooMany),
            Rule.error("local-index-without-sort-key", "Give the table a sort key, or make the index global.",
                    TableRules::localWithoutSort),
            Rule.error("projection-too-wide", "Include fewer attributes, or project ALL.", TableRules::tooWide));

    private TableRules() {}

    private static void shapes(Design design, BiConsumer<DesignPath, String> report) {
        for (Table table : design.tables()) {
            KeySchema keys = table.keys();
            if (keys.partition().size() != 1 || keys.sort().size() > 1) {
                report.accept(new DesignPath.OfTable(table.name()),
                        "a table's key is one partition attribute and at most one sort attribute");
            }
            distinct(new DesignPath.OfTable(table.name()), keys, report);
            for (GlobalIndex index : table.globalIndexes()) {
                DesignPath where = new DesignPath.OfIndex(table.name(), index.name());
                boolean fits = !index.keys().partition().isEmpty()
                        && index.keys().partition().size() <= KeySchema.MAX_ATTRIBUTES_A_SIDE
                        && index.keys().sort().size() <= KeySchema.MAX_ATTRIBUTES_A_SIDE;
                if (!fits) {
                    report.accept(where, "a global index has 1 to 4 partition and up to 4 sort attributes");
                }
                distinct(where, index.keys(), report);
            }
        }
    }

    private static void distinct(DesignPath where, KeySchema keys, BiConsumer<DesignPath, String> report) {
        if (new HashSet<>(keys.attributes()).size() < keys.attributes().size()) {
            report.accept(where, "an attribute is in the key twice");
        }
    }

    private static void missing(Design design, BiConsumer<DesignPath, String> report) {
        for (Table table : design.tables()) {
            for (AttributeName key : table.keyAttributes()) {
                if (table.attribute(key).isEmpty()) {
                    report.accept(user(table, key), "key attribute " + key + " is not declared");
                }
            }
        }
    }

    /** The table or the first index that has the attribute in its key. */
    private static DesignPath user(Table table, AttributeName key) {
        if (table.keys().contains(key)) {
            return new DesignPath.OfTable(table.name());
        }
        Optional<IndexName> index = table.indexNames()
                .stream()
                .filter(name -> table.keysOf(name).filter(keys -> keys.contains(key)).isPresent())
                .findFirst();
        return index.<DesignPath>map(name -> new DesignPath.OfIndex(table.name(), name))
                .orElse(new DesignPath.OfTable(table.name()));
    }

    private static void types(Design design, BiConsumer<DesignPath, String> report) {
        for (Table table : design.tables()) {
            for (AttributeName key : table.keyAttributes()) {
                Optional<Attribute> declared = table.attribute(key).filter(it -> !it.type().keyable());
                declared.ifPresent(attribute -> report.accept(new DesignPath.OfAttribute(table.name(), key),
                        "key attribute " + key + " is of type " + attribute.type()));
            }
        }
    }

    private static void tooMany(Design design, BiConsumer<DesignPath, String> report) {
        for (Table table : design.tables()) {
            if (table.globalIndexes().size() > Table.MAX_GLOBAL_INDEXES) {
                report.accept(new DesignPath.OfTable(table.name()),
                        table.globalIndexes().size() + " global indexes; the default quota is "
                                + Table.MAX_GLOBAL_INDEXES);
            }
            if (table.localIndexes().size() > Table.MAX_LOCAL_INDEXES) {
                report.accept(new DesignPath.OfTable(table.name()),
                        table.localIndexes().size() + " local indexes; there can be " + Table.MAX_LOCAL_INDEXES);
            }
        }
    }

    private static void localWithoutSort(Design design, BiConsumer<DesignPath, String> report) {
        design.tables()
                .stream()
                .filter(table -> table.keys().sort().isEmpty())
                .forEach(table -> table.localIndexes()
                        .forEach(
                                index -> report.accept(new DesignPath.OfIndex(table.name(), index.name()),
                                        "a local index needs a table with a sort key")));
    }

    private static void tooWide(Design design, BiConsumer<DesignPath, String> report) {
        for (Table table : design.tables()) {
            int all = 0;
            for (IndexName index : table.indexNames()) {
                int included = table.projectionOf(index).map(TableRules::included).orElse(0);
                all += included;
                if (included > Projection.Include.MAX_ATTRIBUTES) {
                    report.accept(new DesignPath.OfIndex(table.name(), index),
                            included + " attributes included; there can be " + Projection.Include.MAX_ATTRIBUTES);
                }
            }
            if (all > Table.MAX_INCLUDED_ATTRIBUTES) {
                report.accept(new DesignPath.OfTable(table.name()),
                        all + " attributes included over all indexes; there can be " + Table.MAX_INCLUDED_ATTRIBUTES);
            }
        }
    }

    private static int included(Projection projection) {
        return projection instanceof Projection.Include(var names) ? names.size() : 0;
    }
}
