package dev.keywright.design.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import dev.keywright.design.entity.Entity;
import dev.keywright.design.entity.IndexMapping;
import dev.keywright.design.model.Design;
import dev.keywright.design.model.DesignPath;
import dev.keywright.design.model.KeyChart;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.Table;
import dev.keywright.design.template.KeyTemplate;

/** Entities whose items could not be made. */
final class EntityRules {
    static final List<Rule> ALL = List.of(
            Rule.error("entity-table-missing", "Choose a table of the design.", EntityRules::tables),
            Rule.error("entity-index-missing", "Remove the mapping, or make the index.", EntityRules::indexes),
            Rule.error("template-missing", "Give the entity a template for this key attribute.", EntityRules::missing),
            Rule.error("template-unknown-field", "Declare the field, or correct its name in the template.",
                    EntityRules::fields),
            Rule.error("template-conflict", "Use one template: an attribute has one value in an item.",
                    EntityRules::conflicts));

    private EntityRules() {}

    private static void tables(Design design, BiConsumer<DesignPath, String> report) {
        design.entities()
                .stream()
                .filter(entity -> design.table(entity.table()).isEmpty())
                .forEach(entity -> report.accept(new DesignPath.OfEntity(entity.name()),
                        "there is no table " + entity.table()));
    }

    private static void indexes(Design design, BiConsumer<DesignPath, String> report) {
        for (Entity entity : design.entities()) {
            Optional<Table> table = design.table(entity.table());
            entity.indexMappings()
                    .stream()
                    .filter(mapping -> table.filter(it -> it.keysOf(mapping.index()).isEmpty()).isPresent())
                    .forEach(mapping -> report.accept(new DesignPath.OfEntity(entity.name()),
                            "table " + entity.table() + " has no index " + mapping.index()));
        }
    }

    private static void missing(Design design, BiConsumer<DesignPath, String> report) {
        for (Entity entity : design.entities()) {
            design.table(entity.table()).ifPresent(table -> {
                Map<AttributeName, KeyTemplate> chart = KeyChart.of(table, entity);
                table.keys()
                        .attributes()
                        .stream()
                        .filter(key -> !filled(chart, key))
                        .forEach(key -> report.accept(new DesignPath.OfTemplate(entity.name(), key),
                                "no template says what " + key + " of a " + entity.name() + " is"));
            });
        }
    }

    private static boolean filled(Map<AttributeName, KeyTemplate> chart, AttributeName key) {
        KeyTemplate template = chart.get(key);
        return template != null && !template.parts().isEmpty();
    }

    private static void fields(Design design, BiConsumer<DesignPath, String> report) {
        for (Entity entity : design.entities()) {
            design.table(entity.table())
                    .ifPresent(table -> KeyChart.of(table, entity)
                            .forEach((key, template) -> template
                                    .fields()
                                    .stream()
                                    .filter(field -> entity.field(field).isEmpty())
                                    .forEach(field -> report.accept(new DesignPath.OfTemplate(entity.name(), key),
                                            template + " uses <" + field + ">, which is no field of "
                                                    + entity.name()))));
        }
    }

    private static void conflicts(Design design, BiConsumer<DesignPath, String> report) {
        for (Entity entity : design.entities()) {
            Optional<Table> table = design.table(entity.table());
            if (table.isEmpty()) {
                continue;
            }
            Map<AttributeName, KeyTemplate> seen = new LinkedHashMap<>(KeyChart.of(table.get(), entity));
            for (IndexMapping mapping : entity.indexMappings()) {
                KeySchema keys = table.get().keysOf(mapping.index()).orElse(new KeySchema(List.of(), List.of()));
                conflict(entity, keys.partition(), mapping.keys().partition(), seen, report);
                conflict(entity, keys.sort(), mapping.keys().sort(), seen, report);
            }
        }
    }

    private static void conflict(Entity entity, List<AttributeName> keys, List<KeyTemplate> templates,
            Map<AttributeName, KeyTemplate> seen, BiConsumer<DesignPath, String> report) {
        for (int i = 0; i < Math.min(keys.size(), templates.size()); i++) {
            KeyTemplate other = seen.getOrDefault(keys.get(i), templates.get(i));
            if (!other.equals(templates.get(i))) {
                report.accept(new DesignPath.OfTemplate(entity.name(), keys.get(i)),
                        keys.get(i) + " has two templates: " + other + " and " + templates.get(i));
            }
        }
    }
}
