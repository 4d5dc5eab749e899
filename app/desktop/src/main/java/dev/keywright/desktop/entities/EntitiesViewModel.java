package dev.keywright.desktop.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

import dev.keywright.design.edit.EntityEdit;
import dev.keywright.design.entity.Entity;
import dev.keywright.design.entity.Field;
import dev.keywright.design.entity.KeyTemplates;
import dev.keywright.design.model.Design;
import dev.keywright.design.model.DesignPath;
import dev.keywright.design.model.KeyChart;
import dev.keywright.design.model.SampleItem;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.EntityName;
import dev.keywright.design.name.FieldName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.Table;
import dev.keywright.design.template.KeyTemplate;
import dev.keywright.design.template.TemplateSyntaxException;
import dev.keywright.desktop.session.Derived;
import dev.keywright.desktop.session.Desk;
import dev.keywright.desktop.session.Places;
import dev.keywright.desktop.session.Session;
import dev.keywright.desktop.words.Words;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

/** The entity chart of the selected table. */
public final class EntitiesViewModel {
    private final Session session;
    private final Desk desk;
    private final ReadOnlyObjectWrapper<List<ChartColumn>> columns = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<ChartRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final ObservableValue<Optional<Table>> table;
    private final ObservableValue<Optional<Entity>> selected;

    public EntitiesViewModel(Session session, Desk desk) {
        this.session = session;
        this.desk = desk;
        table = Derived.of(
                () -> Places.table(session.design(), desk.selectionProperty().get()),
                session.designProperty(), desk.selectionProperty());
        selected = Derived.of(this::selected, session.designProperty(), desk.selectionProperty());
        table.subscribe(this::refresh);
        session.designProperty().subscribe(() -> refresh(table.getValue()));
    }

    private void refresh(Optional<Table> shown) {
        List<ChartColumn> wanted = shown.map(EntitiesViewModel::columns).orElse(List.of());
        if (!wanted.equals(columns.get())) {
            columns.set(wanted);
        }
        rows.set(shown.map(found -> rows(session.design(), found)).orElse(List.of()));
        refusal.set("");
    }

    private static List<ChartColumn> columns(Table table) {
        SequencedMap<AttributeName, Set<String>> roles = new LinkedHashMap<>();
        note(roles, table.keys(), Words.text("entities.role.table"));
        table.indexNames().forEach(index -> table.keysOf(index).ifPresent(keys -> note(roles, keys, index.value())));
        List<ChartColumn> columns = new ArrayList<>();
        roles.forEach((attribute, names) -> columns.add(new ChartColumn(attribute, String.join(", ", names))));
        return List.copyOf(columns);
    }

    private static void note(SequencedMap<AttributeName, Set<String>> roles, KeySchema keys, String owner) {
        keys.partition()
                .forEach(attribute -> roles.computeIfAbsent(attribute, _ -> new LinkedHashSet<>())
                        .add(Words.text("entities.role.partition", owner)));
        keys.sort()
                .forEach(attribute -> roles.computeIfAbsent(attribute, _ -> new LinkedHashSet<>())
                        .add(Words.text("entities.role.sort", owner)));
    }

    private static List<ChartRow> rows(Design design, Table table) {
        Map<EntityName, Integer> counts = new HashMap<>();
        for (SampleItem item : design.items()) {
            item.entity().ifPresent(name -> counts.merge(name, 1, Integer::sum));
        }
        return design.entitiesOf(table.name())
                .stream()
                .map(entity -> new ChartRow(entity, KeyChart.of(table, entity),
                        counts.getOrDefault(entity.name(), 0)))
                .toList();
    }

    /** Judges a template as it stands while somebody types it. */
    TemplateRemark check(EntityName entity, AttributeName attribute, String text) {
        if (text.isBlank()) {
            return new TemplateRemark.Hint(Words.text("entities.hint.none", attribute));
        }
        KeyTemplate template;
        try {
            template = KeyTemplate.parse(text);
        } catch (TemplateSyntaxException e) {
            return new TemplateRemark.Wrong(
                    Words.text("entities.wrong", String.valueOf(e.getMessage()), e.position() + 1));
        }
        return session.design()
                .entity(entity)
                .map(found -> remark(found, attribute, template))
                .orElse(new TemplateRemark.Fine());
    }

    private TemplateRemark remark(Entity entity, AttributeName attribute, KeyTemplate template) {
        List<FieldName> unknown = template.fields()
                .stream()
                .filter(field -> !entity.fields().isEmpty() && entity.field(field).isEmpty())
                .toList();
        if (!unknown.isEmpty()) {
            return new TemplateRemark.Hint(Words.text("entities.hint.unknown", entity.name(), unknown.getFirst(),
                    entity.fields()
                            .stream()
                            .map(Field::name)
                            .map(FieldName::value)
                            .collect(Collectors.joining(", "))));
        }
        return collision(entity, attribute, template);
    }

    /** Two entities share a key only when all attributes of the table's key can be equal. */
    private TemplateRemark collision(Entity entity, AttributeName changed, KeyTemplate template) {
        Optional<Table> found = session.design().table(entity.table());
        if (found.isEmpty() || !found.get().keys().contains(changed)) {
            return new TemplateRemark.Fine();
        }
        Map<AttributeName, KeyTemplate> mine = new HashMap<>(KeyChart.of(found.get(), entity));
        mine.put(changed, template);
        return session.design()
                .entitiesOf(entity.table())
                .stream()
                .filter(other -> !other.name().equals(entity.name()))
                .filter(other -> found.get()
                        .keys()
                        .attributes()
                        .stream()
                        .allMatch(
                                key -> overlaps(mine.get(key), KeyChart.of(found.get(), other).get(key))))
                .findFirst()
                .<TemplateRemark>map(other -> new TemplateRemark.Hint(
                        Words.text("entities.hint.collision", entity.name(), other.name())))
                .orElse(new TemplateRemark.Fine());
    }

    private static boolean overlaps(@org.jspecify.annotations.Nullable KeyTemplate one,
            @org.jspecify.annotations.Nullable KeyTemplate other) {
        return one != null && other != null && one.overlaps(other);
    }

    /** Changes a template, with the items and patterns made from it. A text that is no template changes nothing. */
    void change(EntityName entity, AttributeName attribute, String text) {
        Optional<KeyTemplate> template;
        try {
            template = text.isBlank() ? Optional.empty() : Optional.of(KeyTemplate.parse(text.strip()));
        } catch (TemplateSyntaxException e) {
            refusal.set(Words.text("entities.wrong", String.valueOf(e.getMessage()), e.position() + 1));
            return;
        }
        session.pause();
        Optional<String> refused = session.apply(new EntityEdit.SetKeyTemplate(entity, attribute, template,
                EntityEdit.Follow.ITEMS_AND_PATTERNS));
        refusal.set(refused.orElse(""));
    }

    /** Adds an entity with a name that is free and goes to it. */
    void add() {
        table.getValue().ifPresent(found -> {
            String name = freeName();
            KeyTemplates keys = new KeyTemplates(
                    found.keys()
                            .partition()
                            .stream()
                            .map(_ -> KeyTemplate.literal(name.toUpperCase(java.util.Locale.ROOT) + "#"))
                            .toList(),
                    found.keys()
                            .sort()
                            .stream()
                            .map(_ -> KeyTemplate.literal(name.toUpperCase(java.util.Locale.ROOT)))
                            .toList());
            session.apply(new EntityEdit.Add(Entity.of(name, found.name(), keys)
                    .withColour(
                            dev.keywright.design.entity.Colour.ofPalette(session.design().entities().size()))));
            desk.select(new DesignPath.OfEntity(new EntityName(name)));
        });
    }

    private String freeName() {
        String base = Words.text("entities.new");
        String name = base;
        for (int i = 2; session.design().entity(new EntityName(name)).isPresent(); i++) {
            name = base + i;
        }
        return name;
    }

    /** Removes the selected entity; its items stay, as items of no entity. */
    void removeSelected() {
        selected().ifPresent(entity -> {
            session.apply(new EntityEdit.Remove(entity.name()));
            desk.select(new DesignPath.OfTable(entity.table()));
        });
    }

    /** @return whether the name was free */
    boolean rename(EntityName from, String to) {
        if (to.isBlank() || to.strip().equals(from.value())) {
            return true;
        }
        EntityName name = new EntityName(to.strip());
        Optional<String> refused = session.apply(new EntityEdit.Rename(from, name));
        refusal.set(refused.orElse(""));
        if (refused.isEmpty()) {
            desk.select(new DesignPath.OfEntity(name));
        }
        return refused.isEmpty();
    }

    void select(EntityName entity) {
        if (selected().filter(found -> found.name().equals(entity)).isEmpty()) {
            desk.select(new DesignPath.OfEntity(entity));
        }
    }

    void showTable(TableName name) {
        desk.select(new DesignPath.OfTable(name));
    }

    private Optional<Entity> selected() {
        return selected(desk.selectionProperty().get());
    }

    private Optional<Entity> selected(DesignPath path) {
        return Places.entity(path).flatMap(session.design()::entity);
    }

    /** The selected entity, as the document has it now. */
    ObservableValue<Optional<Entity>> selectedEntity() {
        return selected;
    }

    ObservableValue<Optional<Table>> table() {
        return table;
    }

    List<TableName> tables() {
        return session.design().tables().stream().map(Table::name).toList();
    }

    ReadOnlyObjectProperty<List<ChartColumn>> columnsProperty() {
        return columns.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<ChartRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** Why the last edit was not made; empty when it was. */
    ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }
}
