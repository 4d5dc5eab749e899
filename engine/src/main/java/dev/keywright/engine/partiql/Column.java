package dev.keywright.engine.partiql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import dev.keywright.engine.expression.DocumentPath;
import dev.keywright.engine.expression.PathStep;
import dev.keywright.engine.expression.eval.Paths;
import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Item;

/** A path in a select list. Unlike a projection, it shows its value flat, under its last name and what follows that. */
public record Column(DocumentPath path) {
    /** {@code c} for {@code a.b.c}, {@code b[0]} for {@code a.b[0]}. */
    public String name() {
        StringBuilder name = new StringBuilder(path.attribute());
        for (PathStep step : path.steps()) {
            switch (step) {
                case PathStep.Field(String field) -> name.replace(0, name.length(), field);
                case PathStep.Element(int index) -> name.append('[').append(index).append(']');
            }
        }
        return name.toString();
    }

    /** What {@code columns} show of an item: those of them that it has. */
    public static Item row(List<Column> columns, Item item) {
        SequencedMap<String, AttributeValue> row = new LinkedHashMap<>();
        for (Column column : columns) {
            AttributeValue value = Paths.find(column.path(), item);
            if (value != null) {
                row.put(column.name(), value);
            }
        }
        return Item.of(row);
    }
}
