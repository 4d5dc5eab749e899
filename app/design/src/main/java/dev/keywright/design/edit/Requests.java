package dev.keywright.design.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import dev.keywright.design.name.EntityName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.Expression;
import dev.keywright.design.pattern.ItemTemplate;
import dev.keywright.design.pattern.KeyCondition;
import dev.keywright.design.pattern.RangeCondition;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.pattern.Source;
import dev.keywright.design.template.KeyTemplate;

/**
 * A request rebuilt with parts of it changed: the one place that knows where references are. Each method is identity
 * unless overridden, and is told the table or index it is asked for.
 */
abstract class Requests {
    /** The side of a key a template stands at, by position. */
    enum Side {
        PARTITION, SORT
    }

    TableName table(TableName table) {
        return table;
    }

    Source source(Source source) {
        return new Source(table(source.table()), source.index());
    }

    EntityName entity(EntityName entity) {
        return entity;
    }

    KeyTemplate template(Source source, Side side, int position, KeyTemplate template) {
        return template;
    }

    Expression expression(TableName table, Expression expression) {
        return expression;
    }

    String path(TableName table, String path) {
        return path;
    }

    ItemTemplate item(TableName table, ItemTemplate item) {
        return new ItemTemplate(item.entity().map(this::entity), item.attributes());
    }

    AccessPattern in(AccessPattern pattern) {
        return pattern.withRequest(pattern.request().map(this::in));
    }

    Request in(Request request) {
        return switch (request) {
            case Request.Query query -> query(query);
            case Request.Scan(Source source, var filter, var projection, var limit, var consistency) ->
                new Request.Scan(source(source), expression(source.table(), filter),
                        paths(source.table(), projection), limit, consistency);
            case Request.GetItem get -> get(get);
            case Request.PutItem put -> put(put);
            case Request.UpdateItem update -> update(update);
            case Request.DeleteItem delete -> delete(delete);
            case Request.BatchGetItem(var gets) -> new Request.BatchGetItem(gets.stream().map(this::get).toList());
            case Request.TransactGetItems(var gets) ->
                new Request.TransactGetItems(gets.stream().map(this::get).toList());
            case Request.BatchWriteItem(var writes) ->
                new Request.BatchWriteItem(writes.stream().map(this::write).toList());
            case Request.TransactWriteItems(var writes) ->
                new Request.TransactWriteItems(writes.stream().map(this::write).toList());
            case Request.ExecuteStatement(var statement, var parameters, var source, var limit, var consistency) ->
                new Request.ExecuteStatement(statement, parameters, source.map(this::source), limit, consistency);
        };
    }

    private Request query(Request.Query query) {
        Source source = query.source();
        KeyCondition condition = query.keyCondition();
        List<RangeCondition> range = positions(condition.range(), (position, each) -> new RangeCondition(
                each.operator(),
                each.operands().stream().map(operand -> template(source, Side.SORT, position, operand)).toList()));
        List<KeyTemplate> partition = positions(condition.partition(),
                (position, each) -> template(source, Side.PARTITION, position, each));
        return query.withSource(source(source))
                .withKeyCondition(new KeyCondition(partition, range))
                .withFilter(expression(source.table(), query.filter()))
                .withProjection(paths(source.table(), query.projection()));
    }

    private Request.GetItem get(Request.GetItem get) {
        return new Request.GetItem(table(get.table()), key(get.table(), get.key()),
                paths(get.table(), get.projection()), get.consistency());
    }

    private Request.Write write(Request.Write write) {
        return switch (write) {
            case Request.PutItem put -> put(put);
            case Request.UpdateItem update -> update(update);
            case Request.DeleteItem delete -> delete(delete);
            case Request.ConditionCheck(TableName table, var key, Expression condition) ->
                new Request.ConditionCheck(table(table), key(table, key), expression(table, condition));
        };
    }

    private Request.PutItem put(Request.PutItem put) {
        return new Request.PutItem(table(put.table()), item(put.table(), put.item()),
                expression(put.table(), put.condition()));
    }

    private Request.UpdateItem update(Request.UpdateItem update) {
        TableName table = update.table();
        return new Request.UpdateItem(table(table), key(table, update.key()), expression(table, update.update()),
                expression(table, update.condition()));
    }

    private Request.DeleteItem delete(Request.DeleteItem delete) {
        TableName table = delete.table();
        return new Request.DeleteItem(table(table), key(table, delete.key()),
                expression(table, delete.condition()));
    }

    private List<KeyTemplate> key(TableName table, List<KeyTemplate> key) {
        return positions(key, (position, each) -> template(Source.of(table),
                position == 0 ? Side.PARTITION : Side.SORT, 0, each));
    }

    private Optional<Expression> expression(TableName table, Optional<Expression> expression) {
        return expression.map(each -> expression(table, each));
    }

    private List<String> paths(TableName table, List<String> paths) {
        return paths.stream().map(path -> path(table, path)).toList();
    }

    private interface AtPosition<T> {
        T change(int position, T each);
    }

    private static <T> List<T> positions(List<T> list, AtPosition<T> change) {
        int[] position = {0};
        UnaryOperator<T> each = element -> change.change(position[0]++, element);
        return list.stream().map(each).toList();
    }
}
