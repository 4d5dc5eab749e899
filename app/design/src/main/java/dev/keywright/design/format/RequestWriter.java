package dev.keywright.design.format;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import dev.keywright.design.json.Json;
import dev.keywright.design.json.ObjectBuilder;
import dev.keywright.design.name.TableName;
import dev.keywright.design.pattern.Consistency;
import dev.keywright.design.pattern.Expression;
import dev.keywright.design.pattern.ItemTemplate;
import dev.keywright.design.pattern.KeyCondition;
import dev.keywright.design.pattern.Operation;
import dev.keywright.design.pattern.RangeCondition;
import dev.keywright.design.pattern.ReadOrder;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.pattern.Source;
import dev.keywright.design.template.KeyTemplate;

/** Writes what an access pattern sends; {@link RequestReader} reads it back. */
final class RequestWriter {
    private final ObjectBuilder json;

    private RequestWriter(ObjectBuilder json) {
        this.json = json;
    }

    static void write(ObjectBuilder json, Request request) {
        json.put("operation", request.operation().apiName());
        new RequestWriter(json).request(request);
    }

    private void request(Request request) {
        switch (request) {
            case Request.Query(Source source, KeyCondition condition, var filter, var projection, ReadOrder order, var limit, Consistency consistency) -> {
                source(source);
                keyCondition(condition);
                expression("filter_expression", filter);
                json.putList("projection", projection, Json.Text::new);
                if (order == ReadOrder.DESCENDING) {
                    json.put("order", order.name());
                }
                limit(limit);
                consistency(consistency);
            }
            case Request.Scan(Source source, var filter, var projection, var limit, Consistency consistency) -> {
                source(source);
                expression("filter_expression", filter);
                json.putList("projection", projection, Json.Text::new);
                limit(limit);
                consistency(consistency);
            }
            case Request.GetItem get -> get(get);
            case Request.PutItem put -> write(put);
            case Request.UpdateItem update -> write(update);
            case Request.DeleteItem delete -> write(delete);
            case Request.BatchGetItem(var gets) -> gets(gets);
            case Request.TransactGetItems(var gets) -> gets(gets);
            case Request.BatchWriteItem(var writes) -> writes(writes);
            case Request.TransactWriteItems(var writes) -> writes(writes);
            case Request.ExecuteStatement(String statement, var parameters, var source, var limit, Consistency consistency) -> {
                source.ifPresent(this::source);
                json.put("statement", statement).putList("statement_parameters", parameters, TemplateJson::write);
                limit(limit);
                consistency(consistency);
            }
        }
    }

    private void gets(List<Request.GetItem> gets) {
        json.put("requests", ObjectBuilder.list(gets, get -> {
            ObjectBuilder each = new ObjectBuilder();
            new RequestWriter(each).get(get);
            return each.build();
        }));
    }

    private void writes(List<Request.Write> writes) {
        json.put("requests", ObjectBuilder.list(writes, write -> {
            ObjectBuilder each = new ObjectBuilder().put("operation", action(write));
            new RequestWriter(each).write(write);
            return each.build();
        }));
    }

    private static String action(Request.Write write) {
        return switch (write) {
            case Request.PutItem _ -> Operation.PUT_ITEM.apiName();
            case Request.UpdateItem _ -> Operation.UPDATE_ITEM.apiName();
            case Request.DeleteItem _ -> Operation.DELETE_ITEM.apiName();
            case Request.ConditionCheck _ -> "ConditionCheck";
        };
    }

    private void get(Request.GetItem get) {
        key(get.table(), get.key());
        json.putList("projection", get.projection(), Json.Text::new);
        consistency(get.consistency());
    }

    private void write(Request.Write write) {
        switch (write) {
            case Request.PutItem(TableName table, ItemTemplate item, Optional<Expression> condition) -> {
                json.put("table_name", table.value());
                json.putIf(item.entity(), "entity", name -> new Json.Text(name.value()));
                json.putObject("item", ValueJson.writeItem(item.attributes()));
                expression("condition_expression", condition);
            }
            case Request.UpdateItem(TableName table, var key, Expression update, Optional<Expression> condition) -> {
                key(table, key);
                json.put("update_expression", ExpressionJson.write(update));
                expression("condition_expression", condition);
            }
            case Request.DeleteItem(TableName table, var key, Optional<Expression> condition) -> {
                key(table, key);
                expression("condition_expression", condition);
            }
            case Request.ConditionCheck(TableName table, var key, Expression condition) -> {
                key(table, key);
                json.put("condition_expression", ExpressionJson.write(condition));
            }
        }
    }

    private void source(Source source) {
        json.put("table_name", source.table().value());
        json.putIf(source.index(), "index_name", index -> new Json.Text(index.value()));
    }

    private void key(TableName table, List<KeyTemplate> key) {
        json.put("table_name", table.value());
        TemplateJson.writeList(json, "pk_template", key.stream().limit(1).toList());
        TemplateJson.writeList(json, "sk_template", key.stream().skip(1).toList());
    }

    private void keyCondition(KeyCondition condition) {
        TemplateJson.writeList(json, "pk_template", condition.partition());
        if (condition.range().size() == 1) {
            json.put("range_condition", range(condition.range().getFirst()));
        } else {
            json.putList("range_condition", condition.range(), RequestWriter::range);
        }
    }

    private static Json range(RangeCondition range) {
        ObjectBuilder json = new ObjectBuilder().put("operator", range.operator().symbol());
        TemplateJson.writeList(json, "sk_template", range.operands());
        return json.build();
    }

    private void expression(String name, Optional<Expression> expression) {
        json.putIf(expression, name, ExpressionJson::write);
    }

    private void limit(OptionalInt limit) {
        limit.ifPresent(most -> json.put("limit", most));
    }

    private void consistency(Consistency consistency) {
        if (consistency == Consistency.STRONG) {
            json.flag("consistent_read", true);
        }
    }
}
