package dev.keywright.design.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

import dev.keywright.design.entity.Entity;
import dev.keywright.design.entity.Field;
import dev.keywright.design.model.Design;
import dev.keywright.design.model.DesignPath;
import dev.keywright.design.model.KeyChart;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.FieldName;
import dev.keywright.design.table.Attribute;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.Table;
import dev.keywright.design.template.KeyTemplate;
import dev.keywright.design.template.TemplatePart;
import dev.keywright.design.template.Transform;
import dev.keywright.design.value.ValueType;

/** Key templates that will not do what they are for. */
final class KeyRules {
    private static final Set<String> FEW_VALUES = Set.of("status", "state", "type", "kind", "category", "gender",
            "level",
            "flag", "active", "deleted", "country");
    private static final Set<String> TIME_WORDS = Set.of("date", "time", "timestamp", "day", "hour", "minute", "at");

    static final List<Rule> ALL = List.of(
            Rule.warning("template-collision", "Begin one of the templates with a literal of its own.",
                    KeyRules::collisions),
            Rule.warning("unpadded-number", "Pad the number: <field:pad(10)>.", KeyRules::unpadded),
            Rule.warning("date-does-not-sort", "Write dates from the largest unit to the smallest: yyyy-MM-dd.",
                    KeyRules::dates),
            Rule.warning("low-cardinality-partition-key", "Shard it: #<id:shard(10)>, or add a field with many values.",
                    KeyRules::lowCardinality),
            Rule.warning("monotonic-partition-key", "Put a field with many values before the time, or shard it.",
                    KeyRules::monotonic));

    private KeyRules() {}

    private static void collisions(Design design, BiConsumer<DesignPath, String> report) {
        for (Table table : design.tables()) {
            List<Entity> entities = design.entitiesOf(table.name());
            for (int i = 0; i < entities.size(); i++) {
                for (Entity other : entities.subList(0, i)) {
                    if (collide(table, entities.get(i), other)) {
                        report.accept(new DesignPath.OfEntity(entities.get(i).name()),
                                "an item can have the same key as a " + other.name());
                    }
                }
            }
        }
    }

    private static boolean collide(Table table, Entity one, Entity other) {
        Map<AttributeName, KeyTemplate> left = KeyChart.of(table, one);
        Map<AttributeName, KeyTemplate> right = KeyChart.of(table, other);
        return table.keys().attributes().stream().allMatch(key -> {
            KeyTemplate mine = left.get(key);
            KeyTemplate theirs = right.get(key);
            return mine != null && theirs != null && mine.overlaps(theirs);
        });
    }

    private interface OfKey {
        void check(DesignPath where, Entity entity, KeyTemplate template);
    }

    private static void sortKeys(Design design, OfKey each) {
        for (Entity entity : design.entities()) {
            design.table(entity.table()).ifPresent(table -> {
                Set<AttributeName> sorting = new HashSet<>(table.keys().sort());
                table.indexNames().forEach(index -> sorting.addAll(table.keysOf(index).orElseThrow().sort()));
                KeyChart.of(table, entity).forEach((key, template) -> {
                    boolean text = table.attribute(key).map(Attribute::type).orElse(ValueType.S) == ValueType.S;
                    if (sorting.contains(key) && text) {
                        each.check(new DesignPath.OfTemplate(entity.name(), key), entity, template);
                    }
                });
            });
        }
    }

    private static void unpadded(Design design, BiConsumer<DesignPath, String> report) {
        sortKeys(design, (where, entity, template) -> template.slots()
                .stream()
                .filter(slot -> slot.transforms().isEmpty())
                .filter(slot -> entity.field(slot.field()).map(Field::type).equals(Optional.of(ValueType.N)))
                .forEach(slot -> report.accept(where,
                        "number <" + slot.field() + "> is not padded, so 10 sorts before 9 in " + template)));
    }

    private static void dates(Design design, BiConsumer<DesignPath, String> report) {
        sortKeys(design, (where, _, template) -> template.slots()
                .stream()
                .flatMap(slot -> slot.transforms().stream())
                .filter(Transform.Date.class::isInstance)
                .map(Transform.Date.class::cast)
                .filter(date -> !descends(date.pattern()))
                .forEach(date -> report.accept(where, date.source() + " does not sort as time does")));
    }

    /** Whether units come from the largest to the smallest. */
    private static boolean descends(String pattern) {
        List<Integer> units = new ArrayList<>();
        pattern.replaceAll("'[^']*'", "")
                .chars()
                .map("yMdHmsS"::indexOf)
                .filter(unit -> unit >= 0)
                .forEach(units::add);
        return !units.isEmpty() && units.equals(units.stream().sorted().toList()) && units.getFirst() == 0;
    }

    private static void partitions(Design design, OfKey each) {
        for (Entity entity : design.entities()) {
            design.table(entity.table()).ifPresent(table -> {
                List<KeySchema> schemas = new ArrayList<>(List.of(table.keys()));
                table.globalIndexes().forEach(index -> schemas.add(index.keys()));
                Map<AttributeName, KeyTemplate> chart = KeyChart.of(table, entity);
                for (KeySchema keys : schemas) {
                    if (keys.partition().size() == 1 && chart.containsKey(keys.partition().getFirst())) {
                        AttributeName key = keys.partition().getFirst();
                        each.check(new DesignPath.OfTemplate(entity.name(), key), entity,
                                chart.getOrDefault(key, new KeyTemplate(List.of())));
                    }
                }
            });
        }
    }

    private static void lowCardinality(Design design, BiConsumer<DesignPath, String> report) {
        partitions(design, (where, entity, template) -> {
            boolean few = template.slots().stream().allMatch(slot -> fewValues(entity, slot));
            boolean many = entity.expectedCount().orElse(Long.MAX_VALUE) > 100;
            if (!template.parts().isEmpty() && few && many) {
                report.accept(where,
                        "partition key " + template + " has few values, so few partitions take all requests");
            }
        });
    }

    private static boolean fewValues(Entity entity, TemplatePart.Slot slot) {
        boolean flag = entity.field(slot.field()).map(Field::type).equals(Optional.of(ValueType.BOOL));
        return slot.transforms().stream().noneMatch(Transform.Shard.class::isInstance)
                && (flag || FEW_VALUES.contains(slot.field().value().toLowerCase(Locale.ROOT)));
    }

    private static void monotonic(Design design, BiConsumer<DesignPath, String> report) {
        partitions(design, (where, _, template) -> {
            List<TemplatePart.Slot> slots = template.slots();
            if (!slots.isEmpty() && slots.stream().allMatch(KeyRules::isTime)) {
                report.accept(where,
                        "partition key " + template + " is time, so all writes of a moment go to one partition");
            }
        });
    }

    private static boolean isTime(TemplatePart.Slot slot) {
        return slot.transforms().stream().noneMatch(Transform.Shard.class::isInstance)
                && (slot.transforms().stream().anyMatch(Transform.Date.class::isInstance) || timeName(slot.field()));
    }

    private static boolean timeName(FieldName field) {
        String[] words = field.value().split("(?=[A-Z])|[_-]");
        return TIME_WORDS.contains(words[words.length - 1].toLowerCase(Locale.ROOT));
    }
}
