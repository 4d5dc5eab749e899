package dev.keywright.samples.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.stream.Stream;

import dev.keywright.design.entity.Entity;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.name.ParameterName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.Consistency;
import dev.keywright.design.pattern.Expectation;
import dev.keywright.design.pattern.Expectation.Partial;
import dev.keywright.design.pattern.Expression;
import dev.keywright.design.pattern.ItemTemplate;
import dev.keywright.design.pattern.KeyCondition;
import dev.keywright.design.pattern.KeySkew;
import dev.keywright.design.pattern.Parameter;
import dev.keywright.design.pattern.RangeCondition;
import dev.keywright.design.pattern.RangeOperator;
import dev.keywright.design.pattern.ReadOrder;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.pattern.RequestRate;
import dev.keywright.design.pattern.Source;
import dev.keywright.design.template.KeyTemplate;
import dev.keywright.design.value.Value;

/** Short words for what an application asks, and for the answers it must get. */
public final class Patterns {
    /** A refusal by a condition: what many samples want to see. */
    public static final Expectation REFUSED = new Expectation.Fails("ConditionalCheckFailedException");
    /** A transaction that did nothing, because one of its conditions did not hold. */
    public static final Expectation CANCELLED = new Expectation.Fails("TransactionCanceledException");
    /** Popularity as the web has it: the second key gets about half of the first's requests. */
    public static final KeySkew POPULAR = new KeySkew.Zipf(1);

    private Patterns() {}

    /** @param average requests a second over the day, {@code peak} at the worst minute */
    public static AccessPattern pattern(String name, String description, Request request, double average,
            double peak) {
        return AccessPattern.of(name, request)
                .withDescription(description)
                .withRate(new RequestRate(average, peak));
    }

    /** Parameters with one example each: names and values in turn. */
    public static List<Parameter> given(Object... namesAndExamples) {
        return given(Row.of(namesAndExamples));
    }

    /** Every field of a row as a parameter: what a put of the row needs. */
    public static List<Parameter> given(Row row) {
        List<Parameter> parameters = new ArrayList<>();
        row.fields().forEach((name, example) -> parameters.add(Parameter.of(name, example)));
        return parameters;
    }

    public static Parameter parameter(String name, Value... examples) {
        return new Parameter(new ParameterName(name), examples[0].type(), List.of(examples));
    }

    public static Parameter parameter(String name, String example) {
        return parameter(name, Value.s(example));
    }

    public static Request.GetItem get(TableName table, String... key) {
        return Request.GetItem.of(table, templates(key).toArray(KeyTemplate[]::new));
    }

    public static Request.Query query(TableName table, String partition, RangeCondition... range) {
        return Request.Query.of(Source.of(table), new KeyCondition(templates(partition), List.of(range)));
    }

    public static Request.Query queryIndex(TableName table, String index, String partition, RangeCondition... range) {
        return queryIndex(table, index, List.of(partition), range);
    }

    /** Of an index whose partition key has several attributes. */
    public static Request.Query queryIndex(TableName table, String index, List<String> partition,
            RangeCondition... range) {
        return Request.Query.of(Source.of(table, new IndexName(index)),
                new KeyCondition(partition.stream().map(KeyTemplate::parse).toList(), List.of(range)));
    }

    /** The last ones in key order, last first. */
    public static Request.Query newest(int limit, Request.Query query) {
        return query.withOrder(ReadOrder.DESCENDING).withLimit(OptionalInt.of(limit));
    }

    /** A put with attributes of its own besides the parameters: names and values in turn, text in them a template. */
    public static Request.PutItem put(Entity entity, Object... namesAndValues) {
        return new Request.PutItem(entity.table(),
                new ItemTemplate(Optional.of(entity.name()), Row.of(namesAndValues).fields()), Optional.empty());
    }

    /** As {@code put}, but only if the condition holds. */
    public static Request.PutItem putIf(String condition, Entity entity, Object... namesAndValues) {
        return new Request.PutItem(entity.table(),
                new ItemTemplate(Optional.of(entity.name()), Row.of(namesAndValues).fields()),
                Optional.of(expression(condition)));
    }

    /** An update of the item that a key of the entity, its templates filled, leads to. */
    public static Request.UpdateItem update(Entity entity, Expression update) {
        return new Request.UpdateItem(entity.table(), key(entity), update, Optional.empty());
    }

    public static Request.UpdateItem updateIf(String condition, Entity entity, Expression update) {
        return new Request.UpdateItem(entity.table(), key(entity), update, Optional.of(expression(condition)));
    }

    public static Request.DeleteItem delete(Entity entity) {
        return new Request.DeleteItem(entity.table(), key(entity), Optional.empty());
    }

    public static Request.DeleteItem deleteIf(String condition, Entity entity) {
        return new Request.DeleteItem(entity.table(), key(entity), Optional.of(expression(condition)));
    }

    public static Request.ConditionCheck check(String condition, Entity entity) {
        return new Request.ConditionCheck(entity.table(), key(entity), expression(condition));
    }

    /** A read of the item that a key of the entity leads to. */
    public static Request.GetItem get(Entity entity) {
        return new Request.GetItem(entity.table(), key(entity), List.of(), Consistency.EVENTUAL);
    }

    private static List<KeyTemplate> key(Entity entity) {
        return Stream.concat(entity.keys().partition().stream(), entity.keys().sort().stream()).toList();
    }

    private static List<KeyTemplate> templates(String... texts) {
        return Stream.of(texts).map(KeyTemplate::parse).toList();
    }

    public static Expression expression(String text) {
        return Expression.of(text);
    }

    /** An expression with fixed values: placeholders such as {@code :one} and what they are, in turn. */
    public static Expression expression(String text, Object... placeholdersAndValues) {
        return new Expression(text, new LinkedHashMap<>(), Row.of(placeholdersAndValues).fields());
    }

    public static RangeCondition is(String operand) {
        return range(RangeOperator.EQ, operand);
    }

    public static RangeCondition beginsWith(String start) {
        return range(RangeOperator.BEGINS_WITH, start);
    }

    public static RangeCondition between(String from, String to) {
        return range(RangeOperator.BETWEEN, from, to);
    }

    public static RangeCondition range(RangeOperator operator, String... operands) {
        return new RangeCondition(operator, templates(operands));
    }

    public static Expectation count(long exactly) {
        return new Expectation.Count(exactly);
    }

    /** The first row has these attributes: names and values in turn. */
    public static Expectation first(Object... namesAndValues) {
        return new Expectation.First(partial(namesAndValues));
    }

    /** The last row has these attributes: names and values in turn. */
    public static Expectation last(Object... namesAndValues) {
        return new Expectation.Last(partial(namesAndValues));
    }

    /** Exactly the rows that have these values in {@code attribute}, in any order. */
    public static Expectation items(String attribute, Stream<Row> rows) {
        return new Expectation.Items(partials(attribute, rows));
    }

    /** Exactly the rows that have these values in {@code attribute}, in this order. */
    public static Expectation inOrder(String attribute, Stream<Row> rows) {
        return new Expectation.ItemsInOrder(partials(attribute, rows));
    }

    private static List<Partial> partials(String attribute, Stream<Row> rows) {
        return rows.map(row -> partial(attribute, row.value(attribute))).toList();
    }

    private static Partial partial(Object... namesAndValues) {
        return new Partial(Row.of(namesAndValues).fields());
    }

    public static Expectation ascending(String attribute) {
        return new Expectation.Sorted(new AttributeName(attribute), ReadOrder.ASCENDING);
    }

    public static Expectation descending(String attribute) {
        return new Expectation.Sorted(new AttributeName(attribute), ReadOrder.DESCENDING);
    }

    public static Partial with(String name, Value value) {
        SequencedMap<String, Value> attributes = new LinkedHashMap<>();
        attributes.put(name, value);
        return new Partial(attributes);
    }

    public static Partial with(String name, String value) {
        return with(name, Value.s(value));
    }
}
