package dev.keywright.design.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

import dev.keywright.design.entity.Entity;
import dev.keywright.design.entity.Field;
import dev.keywright.design.model.Design;
import dev.keywright.design.model.DesignPath;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.table.Attribute;
import dev.keywright.design.table.Table;

/** Names: each once, and such as DynamoDB takes. */
final class NameRules {
    private static final String ALLOWED = "[A-Za-z0-9_.-]{3,255}";

    static final List<Rule> ALL = List.of(
            Rule.error("duplicate-name", "Rename one of them.", NameRules::duplicates),
            Rule.error("name-not-allowed", "Use 3 to 255 letters, digits, underscores, dashes and dots.",
                    NameRules::notAllowed));

    private NameRules() {}

    private static void duplicates(Design design, BiConsumer<DesignPath, String> report) {
        twice(design.tables(), Table::name, table -> new DesignPath.OfTable(table.name()), "table", report);
        twice(design.entities(), Entity::name, entity -> new DesignPath.OfEntity(entity.name()), "entity", report);
        twice(design.accessPatterns(), pattern -> pattern.name(),
                pattern -> new DesignPath.OfPattern(pattern.name()), "access pattern", report);
        twice(design.scenarios(), scenario -> scenario.name(),
                scenario -> new DesignPath.OfScenario(scenario.name()), "scenario", report);
        for (Table table : design.tables()) {
            twice(table.indexNames(), name -> name, name -> new DesignPath.OfIndex(table.name(), name), "index",
                    report);
            twice(table.attributes(), Attribute::name,
                    attribute -> new DesignPath.OfAttribute(table.name(), attribute.name()), "attribute", report);
        }
        for (Entity entity : design.entities()) {
            twice(entity.fields(), Field::name, field -> new DesignPath.OfField(entity.name(), field.name()), "field",
                    report);
        }
    }

    private static <T> void twice(List<T> things, Function<T, ?> name, Function<T, DesignPath> where, String kind,
            BiConsumer<DesignPath, String> report) {
        Set<Object> seen = new HashSet<>();
        for (T thing : things) {
            if (!seen.add(name.apply(thing))) {
                report.accept(where.apply(thing), "there are two of the " + kind + " " + name.apply(thing));
            }
        }
    }

    private static void notAllowed(Design design, BiConsumer<DesignPath, String> report) {
        for (Table table : design.tables()) {
            if (!table.name().value().matches(ALLOWED)) {
                report.accept(new DesignPath.OfTable(table.name()),
                        "\"" + table.name() + "\" is no name DynamoDB takes for a table");
            }
            for (IndexName index : table.indexNames()) {
                if (!index.value().matches(ALLOWED)) {
                    report.accept(new DesignPath.OfIndex(table.name(), index),
                            "\"" + index + "\" is no name DynamoDB takes for an index");
                }
            }
        }
    }
}
