package dev.keywright.desktop.patterns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import dev.keywright.design.format.ValueJson;
import dev.keywright.design.json.Cursor;
import dev.keywright.design.json.JsonPrinter;
import dev.keywright.design.json.JsonReader;
import dev.keywright.design.json.UnreadableException;
import dev.keywright.design.name.ParameterName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.Parameter;
import dev.keywright.design.value.Value;
import dev.keywright.design.value.ValueType;
import dev.keywright.desktop.shared.Choice;
import dev.keywright.desktop.shared.Entry;
import dev.keywright.desktop.shared.Nodes;
import dev.keywright.desktop.words.Words;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The parameters of a pattern, each with its type and the example it is run with. */
final class ParameterFields {
    private static final List<ValueType> TYPES = Arrays.asList(ValueType.values());

    private final PatternsViewModel patterns;
    private final VBox box = new VBox(6);
    private final List<Row> rows = new ArrayList<>();

    ParameterFields(PatternsViewModel patterns) {
        this.patterns = patterns;
    }

    void show(AccessPattern pattern) {
        List<Parameter> parameters = pattern.parameters();
        while (rows.size() > parameters.size()) {
            rows.removeLast();
        }
        while (rows.size() < parameters.size()) {
            rows.add(new Row(rows.size()));
        }
        for (int i = 0; i < parameters.size(); i++) {
            rows.get(i).show(parameters.get(i));
        }
        List<Node> nodes = rows.stream().<Node>map(row -> row.line).toList();
        if (!nodes.equals(box.getChildren())) {
            box.getChildren().setAll(nodes);
        }
    }

    /** Text and numbers as they are; other types as DynamoDB JSON. */
    static String text(Value value) {
        return switch (value) {
            case Value.S(String text) -> text;
            case Value.N(String digits) -> digits;
            case Value.Bool(boolean truth) -> Boolean.toString(truth);
            case Value.B _,Value.Null _,Value.L _,Value.M _,Value.Ss _,Value.Ns _,Value.Bs _ ->
                JsonPrinter.line(ValueJson.write(value));
        };
    }

    /** The value of a type that a text stands for; empty when it stands for none. */
    static Optional<Value> value(ValueType type, String text) {
        return switch (type) {
            case S -> Optional.of(new Value.S(text));
            case N -> number(text);
            case BOOL -> text.matches("true|false")
                    ? Optional.of(new Value.Bool(Boolean.parseBoolean(text)))
                    : Optional.empty();
            case NULL -> Optional.of(new Value.Null());
            case B, L, M, SS, NS, BS -> typed(text).filter(value -> value.type() == type);
        };
    }

    private static Optional<Value> number(String text) {
        return text.matches("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?")
                ? Optional.of(new Value.N(text))
                : Optional.empty();
    }

    private static Optional<Value> typed(String text) {
        try {
            return Optional.of(ValueJson.read(Cursor.of(JsonReader.read(text))));
        } catch (UnreadableException _) {
            return Optional.empty();
        }
    }

    Node node() {
        return box;
    }

    /** One parameter. */
    private final class Row {
        private final Label name = Nodes.label("", "mono");
        private final Choice<ValueType> type;
        private final Entry example;
        private final Label wrong = Nodes.paragraph("", "bad", "small");
        private final VBox line;
        private Parameter shown = new Parameter(new ParameterName(""), ValueType.S, List.of());

        Row(int position) {
            String id = "parameter-" + position;
            type = new Choice<>(id + "-type", ValueType::name, this::become);
            type.node().setMinWidth(74);
            example = new Entry(id, this::judge, this::exemplify).prompt(Words.text("patterns.example"));
            example.node().setMaxWidth(Double.MAX_VALUE);
            wrong.textProperty().bind(example.complaintProperty());
            wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
            name.setMinWidth(90);
            HBox fields = new HBox(6, name, type.node(), example.node());
            fields.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(example.node(), Priority.ALWAYS);
            line = new VBox(fields, wrong);
        }

        private Optional<String> judge(String text) {
            return text.isEmpty() || value(shown.type(), text).isPresent()
                    ? Optional.empty()
                    : Optional.of(Words.text(shown.type() == ValueType.N
                            ? "patterns.example.number"
                            : "patterns.example.typed", shown.type()));
        }

        private void become(ValueType wanted) {
            List<Value> fitting = shown.examples()
                    .stream()
                    .flatMap(old -> value(wanted, text(old)).stream())
                    .toList();
            change(old -> new Parameter(old.name(), wanted, fitting));
        }

        /** The first example is replaced; more of them, from the file, stay behind it. */
        private void exemplify(String text) {
            List<Value> examples = new ArrayList<>();
            if (!text.isEmpty() || (shown.type() == ValueType.S && !shown.examples().isEmpty())) {
                value(shown.type(), text).ifPresent(examples::add);
            }
            examples.addAll(shown.examples().stream().skip(1).toList());
            change(old -> new Parameter(old.name(), old.type(), examples));
        }

        private void change(UnaryOperator<Parameter> change) {
            ParameterName target = shown.name();
            patterns.draft(draft -> draft.pattern()
                    .withParameters(draft.pattern()
                            .parameters()
                            .stream()
                            .map(old -> old.name().equals(target) ? change.apply(old) : old)
                            .toList()));
        }

        void show(Parameter parameter) {
            shown = parameter;
            name.setText(parameter.name().value());
            name.setAccessibleText(parameter.name().value());
            type.named(Words.text("table.type.of", parameter.name())).show(TYPES, parameter.type());
            example.named(Words.text("patterns.example.of", parameter.name()))
                    .show(parameter.examples().stream().findFirst().map(ParameterFields::text).orElse(""));
        }
    }
}
