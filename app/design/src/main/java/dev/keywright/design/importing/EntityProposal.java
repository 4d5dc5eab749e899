package dev.keywright.design.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedMap;

import dev.keywright.design.entity.Colour;
import dev.keywright.design.entity.Entity;
import dev.keywright.design.entity.Field;
import dev.keywright.design.entity.IndexMapping;
import dev.keywright.design.entity.KeyTemplates;
import dev.keywright.design.json.Cursor;
import dev.keywright.design.json.Members;
import dev.keywright.design.model.SampleItem;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.EntityName;
import dev.keywright.design.name.FieldName;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.table.Attribute;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.Table;
import dev.keywright.design.template.KeyTemplate;
import dev.keywright.design.value.ValueType;

/** Entities of a table as its facets, an embedded OneTable schema, a type attribute or its items suggest them. */
final class EntityProposal {
    private final Table table;
    private final List<SampleItem> items;
    private final SequencedMap<EntityName, Hints> hints;

    /** What a file says of an entity besides its items. */
    record Hints(Map<AttributeName, String> aliases, Map<AttributeName, KeyTemplate> templates,
            SequencedMap<FieldName, ValueType> fields) {
        static final Hints NONE = new Hints(Map.of(), Map.of(), new LinkedHashMap<>());
    }

    private EntityProposal(Table table, List<SampleItem> items, SequencedMap<EntityName, Hints> hints) {
        this.table = table;
        this.items = items;
        this.hints = hints;
    }

    static EntityProposal of(Members file, Table table, List<SampleItem> items) {
        SequencedMap<EntityName, Hints> hints = new LinkedHashMap<>(OneTableModels.read(file, table));
        List<SampleItem> typed = hints.isEmpty() ? items : ItemGroups.byNames(items, hints.sequencedKeySet());
        for (Cursor facet : file.find("TableFacets").map(Cursor::elements).orElse(List.of())) {
            Members members = facet.owner();
            hints.put(new EntityName(members.text("FacetName")), facetHints(members, table));
        }
        List<SampleItem> grouped = hints.isEmpty() ? ItemGroups.of(table, typed) : typed;
        grouped.forEach(item -> item.entity().ifPresent(entity -> hints.putIfAbsent(entity, Hints.NONE)));
        return new EntityProposal(table, grouped, hints);
    }

    private static Hints facetHints(Members facet, Table table) {
        Map<AttributeName, String> aliases = new LinkedHashMap<>();
        Optional<Members> alias = facet.find("KeyAttributeAlias").map(Cursor::owner);
        alias.ifPresent(names -> {
            aliases.put(table.keys().partition().getFirst(), names.text("PartitionKeyAlias"));
            table.keys().sort().forEach(sort -> aliases.put(sort, names.text("SortKeyAlias")));
        });
        SequencedMap<FieldName, ValueType> fields = new LinkedHashMap<>();
        facet.list("NonKeyAttributes", Cursor::text)
                .forEach(name -> fields.put(new FieldName(name),
                        table.attribute(new AttributeName(name)).map(Attribute::type).orElse(ValueType.S)));
        return new Hints(aliases, Map.of(), fields);
    }

    List<SampleItem> items() {
        return items;
    }

    /** @param taken names of other entities of the design; an entity of a taken name gets its table's name in front */
    List<Entity> entities(List<String> taken) {
        List<Entity> entities = new ArrayList<>();
        hints.forEach((name, hint) -> {
            List<SampleItem> own = items.stream()
                    .filter(item -> item.entity().filter(name::equals).isPresent())
                    .toList();
            if (!taken.contains(name.value()) && !(own.isEmpty() && name.value().startsWith("~"))) {
                entities.add(entity(name, hint, own, taken.size() + entities.size()));
            }
        });
        return entities;
    }

    private Entity entity(EntityName name, Hints hint, List<SampleItem> own, int position) {
        SequencedMap<AttributeName, KeyTemplate> chart = new LinkedHashMap<>();
        for (AttributeName key : table.keyAttributes()) {
            template(key, hint, own).ifPresent(template -> chart.put(key, template));
        }
        List<IndexMapping> mappings = new ArrayList<>();
        for (IndexName index : table.indexNames()) {
            KeySchema keys = table.keysOf(index).orElseThrow();
            boolean filled = chart.keySet().containsAll(keys.attributes());
            if (filled && !table.keys().attributes().containsAll(keys.attributes())) {
                mappings.add(new IndexMapping(index, templates(keys, chart)));
            }
        }
        Entity entity = Entity.of(name.value(), table.name(), templates(table.keys(), chart));
        return entity.withColour(Colour.ofPalette(position))
                .withIndexMappings(mappings)
                .withExpectedCount(OptionalLong.of(own.size()))
                .withFields(fields(hint, own, chart));
    }

    private static KeyTemplates templates(KeySchema keys, Map<AttributeName, KeyTemplate> chart) {
        return new KeyTemplates(templates(keys.partition(), chart), templates(keys.sort(), chart));
    }

    private static List<KeyTemplate> templates(List<AttributeName> keys, Map<AttributeName, KeyTemplate> chart) {
        return keys.stream().map(key -> chart.getOrDefault(key, KeyTemplate.field(key.value()))).toList();
    }

    private Optional<KeyTemplate> template(AttributeName key, Hints hint, List<SampleItem> own) {
        Optional<KeyTemplate> given = Optional.ofNullable(hint.templates().get(key));
        if (given.isPresent()) {
            return given;
        }
        boolean ofTable = table.keys().contains(key);
        boolean everywhere = own.stream().allMatch(item -> item.attributes().containsKey(key.value()));
        if (!ofTable && (own.isEmpty() || !everywhere)) {
            return Optional.empty();
        }
        return Optional.of(new KeyInference(table, key, own).infer(hint.aliases().getOrDefault(key, "")));
    }

    private List<Field> fields(Hints hint, List<SampleItem> own, SequencedMap<AttributeName, KeyTemplate> chart) {
        SequencedMap<FieldName, ValueType> types = new LinkedHashMap<>();
        chart.values().forEach(template -> template.fields().forEach(field -> types.put(field, ValueType.S)));
        types.putAll(hint.fields());
        for (SampleItem item : own) {
            item.attributes().forEach((name, value) -> {
                boolean key = chart.containsKey(new AttributeName(name));
                if (!key || types.containsKey(new FieldName(name))) {
                    types.put(new FieldName(name), value.type());
                }
            });
        }
        return types.entrySet()
                .stream()
                .map(entry -> Field.of(entry.getKey().value(), entry.getValue())
                        .withPresence(presence(entry.getKey(), own)))
                .toList();
    }

    private static Field.Presence presence(FieldName field, List<SampleItem> own) {
        Map<Boolean, Long> counts = new LinkedHashMap<>();
        own.forEach(item -> counts.merge(item.attributes().containsKey(field.value()), 1L, Long::sum));
        return counts.containsKey(true) && counts.containsKey(false)
                ? Field.Presence.OPTIONAL
                : Field.Presence.REQUIRED;
    }
}
