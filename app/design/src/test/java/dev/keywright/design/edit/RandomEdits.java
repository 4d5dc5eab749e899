package dev.keywright.design.edit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

import dev.keywright.design.entity.Entity;
import dev.keywright.design.entity.Field;
import dev.keywright.design.entity.KeyTemplates;
import dev.keywright.design.model.Design;
import dev.keywright.design.model.SampleItem;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.EntityName;
import dev.keywright.design.name.FieldName;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.name.PatternName;
import dev.keywright.design.name.RegionName;
import dev.keywright.design.name.ScenarioName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.pattern.Source;
import dev.keywright.design.scenario.Scenario;
import dev.keywright.design.table.Attribute;
import dev.keywright.design.table.Capacity;
import dev.keywright.design.table.GlobalIndex;
import dev.keywright.design.table.GlobalTable;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.LocalIndex;
import dev.keywright.design.table.Table;
import dev.keywright.design.table.TableOptions;
import dev.keywright.design.template.KeyTemplate;
import dev.keywright.design.value.ValueType;

/** Edits drawn by chance, most of which fit the design they are drawn for. */
record RandomEdits(RandomGenerator random) {
    private static final List<String> NAMES = List.of("a", "b", "c", "total", "status", "GSI1PK");
    private static final int KINDS = 32;

    Edit next(Design design) {
        TableName table = pick(design.tables().stream().map(Table::name).toList(), new TableName("none"));
        EntityName entity = pick(design.entities().stream().map(Entity::name).toList(), new EntityName("none"));
        PatternName pattern = pick(design.accessPatterns().stream().map(AccessPattern::name).toList(),
                new PatternName("none"));
        int kind = random.nextInt(KINDS);
        return kind < 13
                ? ofTables(kind, design, table)
                : kind < 24
                        ? ofEntities(kind, design, entity)
                        : ofRest(kind, design, table, pattern);
    }

    private Edit ofTables(int kind, Design design, TableName table) {
        Table whole = design.table(table).orElseGet(() -> Table.of("none", KeySchema.of("a")));
        AttributeName attribute = pick(whole.attributes().stream().map(Attribute::name).toList(),
                new AttributeName("none"));
        IndexName index = pick(whole.indexNames(), new IndexName("none"));
        return switch (kind) {
            case 0 -> new DesignEdit.SetName(name());
            case 1 -> new DesignEdit.SetRegions(List.of(new RegionName(name())));
            case 2 -> new TableEdit.AddTable(Table.of(name(), KeySchema.of(name())));
            case 3 -> new TableEdit.RenameTable(table, new TableName(name()));
            case 4 -> new TableEdit.DescribeTable(table, name());
            case 5 -> ofOptions(whole, index);
            case 6 -> new TableEdit.DeclareAttribute(table, Attribute.of(name(), ValueType.N));
            case 7 -> new TableEdit.RenameAttribute(table, attribute, new AttributeName(name()));
            case 8 -> new TableEdit.RemoveAttribute(table, attribute);
            case 9 -> new IndexEdit.AddGlobal(table, GlobalIndex.of(name(), KeySchema.of(name())));
            case 10 -> new IndexEdit.AddLocal(table, LocalIndex.of(name(), name()));
            case 11 -> new IndexEdit.Rename(table, index, new IndexName(name()));
            default -> random.nextInt(4) > 0 ? new IndexEdit.Remove(table, index) : new TableEdit.RemoveTable(table);
        };
    }

    private Edit ofOptions(Table table, IndexName index) {
        AttributeName other = new AttributeName(name());
        return switch (random.nextInt(6)) {
            case 0 -> new TableEdit.SetOptions(table.name(),
                    TableOptions.DEFAULT.withCapacity(Capacity.provisioned(1, 2)));
            case 1 -> new TableEdit.SetCapacity(table.name(), Capacity.provisioned(1 + random.nextInt(9), 2));
            case 2 -> new TableEdit.SetGlobalTable(table.name(),
                    GlobalTable.NONE.plus(GlobalTable.Replica.in("eu-west-" + (1 + random.nextInt(3)))));
            case 3 -> new TableEdit.DuplicateTable(table.name(), new TableName(name()));
            case 4 -> new TableEdit.SetKeys(table.name(), new KeySchema(List.of(other), table.keys().sort()));
            default -> table.globalIndex(index)
                    .<Edit>map(old -> new IndexEdit.ChangeGlobal(table.name(),
                            old.withKeys(new KeySchema(List.of(other, new AttributeName(name())), List.of()))))
                    .orElse(new IndexEdit.Remove(table.name(), index));
        };
    }

    private Edit ofEntities(int kind, Design design, EntityName entity) {
        Optional<Entity> whole = design.entity(entity);
        FieldName field = pick(whole.map(it -> it.fields().stream().map(Field::name).toList()).orElse(List.of()),
                new FieldName("none"));
        AttributeName key = pick(whole.flatMap(it -> design.table(it.table()))
                .map(it -> List.copyOf(it.keyAttributes()))
                .orElse(List.of()), new AttributeName("none"));
        return switch (kind) {
            case 13 -> new EntityEdit.Add(Entity.of(name(), new TableName("shop"),
                    KeyTemplates.of(KeyTemplate.parse("X#<a>"), KeyTemplate.parse("<b>"))));
            case 14 -> new EntityEdit.Remove(entity);
            case 15 -> new EntityEdit.Rename(entity, new EntityName(name()));
            case 16 -> new EntityEdit.Move(entity, random.nextInt(3));
            case 17, 18 -> new EntityEdit.SetKeyTemplate(entity, key,
                    Optional.of(KeyTemplate.parse(name() + "#<" + field + ">")), EntityEdit.Follow.ITEMS_AND_PATTERNS);
            case 19 -> new EntityEdit.SetKeyTemplate(entity, key, Optional.empty(), EntityEdit.Follow.NOTHING);
            case 20 -> new FieldEdit.Add(entity, Field.of(name(), ValueType.S));
            case 21 -> new FieldEdit.Rename(entity, field, new FieldName(name()));
            case 22 -> new FieldEdit.Remove(entity, field);
            default -> new EntityEdit.Change(
                    whole.map(it -> it.withDescription(name()))
                            .orElse(Entity.of("none", new TableName("t"), KeyTemplates.NONE)));
        };
    }

    private Edit ofRest(int kind, Design design, TableName table, PatternName pattern) {
        int item = random.nextInt(Math.max(1, design.items().size()));
        return switch (kind) {
            case 24 -> new PatternEdit.Add(AccessPattern.of(name(), Request.Scan.of(Source.of(table))));
            case 25 -> new PatternEdit.Remove(pattern);
            case 26 -> new PatternEdit.Rename(pattern, new PatternName(name()));
            case 27 -> new PatternEdit.Move(pattern, random.nextInt(5));
            case 28 -> new ScenarioEdit.Rename(new ScenarioName("sale"), new ScenarioName(name()));
            case 29 -> new ScenarioEdit.Add(Scenario.of(name(), 10));
            case 30 -> new ItemEdit.Remove(Set.of(item));
            default -> design.items().isEmpty()
                    ? new ItemEdit.ReplaceAll(table, List.of())
                    : new ItemEdit.Add(List.of(copy(design.items().get(item))));
        };
    }

    private static SampleItem copy(SampleItem item) {
        return new SampleItem(item.table(), Optional.empty(), item.attributes(), item.extras());
    }

    private String name() {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private <T> T pick(List<T> from, T otherwise) {
        return from.isEmpty() ? otherwise : from.get(random.nextInt(from.size()));
    }
}
