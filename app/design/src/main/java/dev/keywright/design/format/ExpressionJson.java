package dev.keywright.design.format;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

import dev.keywright.design.json.Cursor;
import dev.keywright.design.json.Json;
import dev.keywright.design.json.Members;
import dev.keywright.design.json.ObjectBuilder;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.pattern.Expression;

/** An expression: its text alone, or with the names and values that are not plain parameters. */
final class ExpressionJson {
    private ExpressionJson() {}

    static Optional<Expression> find(Members members, String name) {
        return members.find(name).map(ExpressionJson::read);
    }

    static Expression read(Cursor cursor) {
        if (cursor.isText()) {
            return Expression.of(cursor.text());
        }
        Members expression = cursor.members();
        SequencedMap<String, AttributeName> names = new LinkedHashMap<>();
        expression.find("names")
                .ifPresent(found -> found.members()
                        .all()
                        .forEach(name -> names.put(name.getKey(), new AttributeName(name.getValue().text()))));
        return new Expression(expression.require("expression").text(), names,
                expression.find("values").map(ValueJson::readItem).orElse(new LinkedHashMap<>()));
    }

    static Json write(Expression expression) {
        if (expression.names().isEmpty() && expression.values().isEmpty()) {
            return new Json.Text(expression.text());
        }
        ObjectBuilder names = new ObjectBuilder();
        expression.names().forEach((placeholder, name) -> names.put(placeholder, name.value()));
        return new ObjectBuilder().put("expression", expression.text())
                .putObject("names", names.build())
                .putObject("values", ValueJson.writeItem(expression.values()))
                .build();
    }
}
