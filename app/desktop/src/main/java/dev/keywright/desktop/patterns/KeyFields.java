package dev.keywright.desktop.patterns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import dev.keywright.design.model.Design;
import dev.keywright.design.model.KeyChart;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.RangeCondition;
import dev.keywright.design.pattern.RangeOperator;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.Table;
import dev.keywright.design.template.KeyTemplate;
import dev.keywright.design.template.TemplateSyntaxException;
import dev.keywright.desktop.shared.Choice;
import dev.keywright.desktop.shared.NamePicker;
import dev.keywright.desktop.shared.Nodes;
import dev.keywright.desktop.words.Words;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What a request asks of the key, attribute by attribute; the templates that entities have are offered. */
final class KeyFields {
    private static final int TEMPLATES_OFFERED = 40;

    private final PatternsViewModel patterns;
    private final VBox box = new VBox(6);
    private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper("");
    private List<Part> parts = List.of();
    private final List<Row> rows = new ArrayList<>();

    /** One attribute of the key and what is asked of it. A sort attribute of a Query may be asked for in several ways. */
    private sealed interface Part {
        /** What changes the fields themselves, rather than what is in them. */
        String shape();

        record Equal(AttributeName attribute, int position, KeyTemplate template, boolean query) implements Part {
            @Override
            public String shape() {
                return attribute + "=" + query + position;
            }
        }

        record Range(AttributeName attribute, int position, Optional<RangeCondition> condition) implements Part {
            @Override
            public String shape() {
                return attribute + "~" + position + condition.map(it -> it.operator().name()).orElse("");
            }
        }
    }

    /** The fields of one part. */
    private record Row(Node node, Consumer<Part> show) {}

    KeyFields(PatternsViewModel patterns) {
        this.patterns = patterns;
    }

    boolean isNeeded() {
        return !parts.isEmpty();
    }

    void show(Design design, AccessPattern pattern) {
        List<Part> wanted = pattern.request().map(request -> parts(design, request)).orElse(List.of());
        complaint.set("");
        boolean same = wanted.stream().map(Part::shape).toList().equals(parts.stream().map(Part::shape).toList());
        parts = wanted;
        if (!same) {
            rows.clear();
            wanted.forEach(part -> rows.add(row(part)));
            box.getChildren().setAll(rows.stream().map(Row::node).toList());
        }
        for (int i = 0; i < wanted.size(); i++) {
            rows.get(i).show().accept(wanted.get(i));
        }
    }

    private static List<Part> parts(Design design, Request request) {
        return switch (request) {
            case Request.Query query -> query(design, query);
            case Request.GetItem get -> equal(design, get.table(), get.key());
            case Request.UpdateItem update -> equal(design, update.table(), update.key());
            case Request.DeleteItem delete -> equal(design, delete.table(), delete.key());
            case Request.Scan _,Request.PutItem _,Request.BatchGetItem _,Request.TransactGetItems _,Request.BatchWriteItem _,Request.TransactWriteItems _,Request.ExecuteStatement _ ->
                List.of();
        };
    }

    private static List<Part> query(Design design, Request.Query query) {
        KeySchema keys = PatternDraft.keys(design, query.source());
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < keys.partition().size(); i++) {
            parts.add(new Part.Equal(keys.partition().get(i), i, at(query.keyCondition().partition(), i), true));
        }
        List<RangeCondition> ranges = query.keyCondition().range();
        boolean open = true;
        for (int i = 0; i < keys.sort().size() && open; i++) {
            Optional<RangeCondition> condition = i < ranges.size() ? Optional.of(ranges.get(i)) : Optional.empty();
            parts.add(new Part.Range(keys.sort().get(i), i, condition));
            open = condition.filter(it -> it.operator() == RangeOperator.EQ).isPresent();
        }
        return parts;
    }

    private static List<Part> equal(Design design, TableName table, List<KeyTemplate> key) {
        List<AttributeName> attributes = design.table(table)
                .map(Table::keys)
                .map(KeySchema::attributes)
                .orElse(List.of());
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < attributes.size(); i++) {
            parts.add(new Part.Equal(attributes.get(i), i, at(key, i), false));
        }
        return parts;
    }

    private static KeyTemplate at(List<KeyTemplate> templates, int position) {
        return position < templates.size() ? templates.get(position) : new KeyTemplate(List.of());
    }

    private Row row(Part part) {
        return switch (part) {
            case Part.Equal equal -> equalRow(equal);
            case Part.Range range -> rangeRow(range);
        };
    }

    private Row equalRow(Part.Equal part) {
        NamePicker template = picker("pattern-key-" + part.attribute(), part.attribute(), chosen -> patterns.draft(
                draft -> part.query()
                        ? draft.withPartition(part.position(), chosen)
                        : draft.withKey(part.position(), chosen)));
        return new Row(line(part.attribute(), Nodes.label("=", "mono"), template.node()), shown -> {
            if (shown instanceof Part.Equal equal) {
                template.show(offered(part.attribute()), equal.template().toString());
            }
        });
    }

    private Row rangeRow(Part.Range part) {
        Choice<Optional<RangeOperator>> operator = new Choice<>("pattern-operator-" + part.attribute(),
                chosen -> chosen.map(RangeOperator::symbol).orElse(Words.text("patterns.range.any")),
                chosen -> patterns.draft(draft -> draft.withRange(part.position(),
                        chosen.map(it -> condition(part, it)))));
        operator.named(Words.text("patterns.operator", part.attribute())).node().setMinWidth(112);
        List<NamePicker> operands = new ArrayList<>();
        int count = part.condition().map(it -> it.operator().operands()).orElse(0);
        for (int i = 0; i < count; i++) {
            int position = i;
            operands.add(picker("pattern-range-" + part.attribute() + "-" + i, part.attribute(),
                    chosen -> patterns.draft(draft -> draft.withRange(part.position(),
                            now(part).map(it -> it.with(position, chosen))))));
        }
        VBox fields = new VBox(6, operands.stream().map(NamePicker::node).toArray(Node[]::new));
        return new Row(line(part.attribute(), operator.node(), fields), shown -> {
            if (shown instanceof Part.Range range) {
                operator.show(operators(), range.condition().map(RangeCondition::operator));
                for (int i = 0; i < operands.size(); i++) {
                    operands.get(i)
                            .show(offered(part.attribute()),
                                    range.condition()
                                            .map(RangeCondition::operands)
                                            .orElse(List.of())
                                            .get(i)
                                            .toString());
                }
            }
        });
    }

    /** The condition as it stands, not as it stood when the fields were made. */
    private Optional<Changing> now(Part.Range part) {
        return parts.stream()
                .filter(it -> it instanceof Part.Range range && range.position() == part.position())
                .map(it -> ((Part.Range) it).condition())
                .flatMap(Optional::stream)
                .findFirst()
                .map(Changing::new);
    }

    private record Changing(RangeCondition condition) {
        RangeCondition with(int position, KeyTemplate operand) {
            List<KeyTemplate> operands = new ArrayList<>(condition.operands());
            operands.set(position, operand);
            return new RangeCondition(condition.operator(), operands);
        }
    }

    private static List<Optional<RangeOperator>> operators() {
        List<Optional<RangeOperator>> operators = new ArrayList<>(List.of(Optional.empty()));
        Arrays.stream(RangeOperator.values()).map(Optional::of).forEach(operators::add);
        return operators;
    }

    /** A first condition: begins_with what an entity's template begins with, or the whole template. */
    private RangeCondition condition(Part.Range part, RangeOperator operator) {
        List<KeyTemplate> old = now(part).map(it -> it.condition().operands()).orElse(List.of());
        KeyTemplate template = old.isEmpty()
                ? offered(part.attribute()).stream()
                        .findFirst()
                        .map(KeyTemplate::parse)
                        .map(it -> operator == RangeOperator.BEGINS_WITH && !it.literalPrefix().isEmpty()
                                ? KeyTemplate.literal(it.literalPrefix())
                                : it)
                        .orElse(KeyTemplate.field(part.attribute().value()))
                : old.getFirst();
        KeyTemplate upper = old.size() > 1 ? old.get(1) : template;
        return operator.operands() == 1
                ? RangeCondition.of(operator, template)
                : RangeCondition.of(operator, template, upper);
    }

    private NamePicker picker(String id, AttributeName attribute, Consumer<KeyTemplate> choose) {
        NamePicker picker = new NamePicker(id, KeyFields::judge, text -> choose.accept(KeyTemplate.parse(text)),
                complaint::set).named(Words.text("patterns.key.of", attribute)).prompt("ORDER#<orderId>");
        picker.node().setMaxWidth(Double.MAX_VALUE);
        return picker;
    }

    private static Optional<String> judge(String text) {
        if (text.isBlank()) {
            return Optional.of(Words.text("patterns.key.blank"));
        }
        try {
            return KeyTemplate.parse(text).parts().isEmpty()
                    ? Optional.of(Words.text("patterns.key.blank"))
                    : Optional.empty();
        } catch (TemplateSyntaxException e) {
            return Optional.of(Words.text("entities.wrong", String.valueOf(e.getMessage()), e.position() + 1));
        }
    }

    private static Node line(AttributeName attribute, Node operator, Node operands) {
        HBox line = new HBox(6, Nodes.label(attribute.value(), "mono", "key-name"), operator, operands);
        HBox.setHgrow(operands, Priority.ALWAYS);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** The templates of this attribute, the ones of the entity in question first. */
    private List<String> offered(AttributeName attribute) {
        return patterns.selectedProperty().get().map(line -> {
            Design design = patterns.design();
            Set<String> templates = new LinkedHashSet<>();
            line.pattern()
                    .request()
                    .stream()
                    .flatMap(request -> request.tables().stream())
                    .flatMap(name -> design.table(name).stream())
                    .forEach(table -> design.entitiesOf(table.name()).forEach(entity -> {
                        KeyTemplate template = KeyChart.of(table, entity).get(attribute);
                        if (template != null && !template.parts().isEmpty()) {
                            templates.add(template.toString());
                        }
                    }));
            return templates.stream().limit(TEMPLATES_OFFERED).toList();
        }).orElse(List.of());
    }

    ReadOnlyStringProperty complaintProperty() {
        return complaint.getReadOnlyProperty();
    }

    Node node() {
        return box;
    }
}
