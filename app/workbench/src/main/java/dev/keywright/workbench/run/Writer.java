package dev.keywright.workbench.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

import dev.keywright.design.name.AttributeName;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.table.Table;
import dev.keywright.engine.api.BatchWriteItemRequest;
import dev.keywright.engine.api.BatchWriteItemResponse;
import dev.keywright.engine.api.ConditionCheck;
import dev.keywright.engine.api.Delete;
import dev.keywright.engine.api.DeleteItemRequestBuilder;
import dev.keywright.engine.api.DeleteItemResponse;
import dev.keywright.engine.api.DeleteRequest;
import dev.keywright.engine.api.GetItemRequestBuilder;
import dev.keywright.engine.api.Put;
import dev.keywright.engine.api.PutItemRequestBuilder;
import dev.keywright.engine.api.PutItemResponse;
import dev.keywright.engine.api.PutRequest;
import dev.keywright.engine.api.Response;
import dev.keywright.engine.api.Supplied;
import dev.keywright.engine.api.TransactWriteItem;
import dev.keywright.engine.api.TransactWriteItemsRequest;
import dev.keywright.engine.api.TransactWriteItemsResponse;
import dev.keywright.engine.api.Update;
import dev.keywright.engine.api.UpdateItemRequestBuilder;
import dev.keywright.engine.api.UpdateItemResponse;
import dev.keywright.engine.api.WriteRequest;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.flow.Consumption;
import dev.keywright.engine.partition.Access;
import dev.keywright.engine.value.Item;
import dev.keywright.workbench.connect.Connection;

/**
 * Sends the writes of a pattern and answers with the items they leave behind or, for deletes, take away. What was there
 * before is kept, so that {@link #undo} can put it back.
 */
final class Writer {
    private static final String INDEXES = "INDEXES";

    private final Connection connection;
    private final Arguments arguments;
    private final Tally tally;
    private final List<Before> before = new ArrayList<>();

    private record Before(Table table, Item key, Optional<Item> item) {}

    Writer(Connection connection, Arguments arguments, Tally tally) {
        this.connection = connection;
        this.arguments = arguments;
        this.tally = tally;
    }

    List<Item> put(Request.PutItem put) {
        Table table = arguments.table(put.table());
        Item item = arguments.item(table, put.item());
        remember(table, keyOf(table, item));
        Placeholders placeholders = new Placeholders(arguments.values());
        Optional<String> condition = put.condition().map(placeholders::expression);
        PutItemResponse response = send(PutItemRequestBuilder.builder()
                .tableName(table.name().value())
                .item(Supplied.of(item))
                .conditionExpression(condition)
                .expressionAttributeNames(placeholders.names())
                .expressionAttributeValues(placeholders.values())
                .returnConsumedCapacity(INDEXES)
                .build());
        tally.consumed(Access.WRITE, response.consumedCapacity());
        return List.of(item);
    }

    List<Item> update(Request.UpdateItem update) {
        Table table = arguments.table(update.table());
        Item key = arguments.key(table, update.key());
        remember(table, key);
        Placeholders placeholders = new Placeholders(arguments.values());
        String expression = placeholders.expression(update.update());
        Optional<String> condition = update.condition().map(placeholders::expression);
        UpdateItemResponse response = send(UpdateItemRequestBuilder.builder()
                .tableName(table.name().value())
                .key(Supplied.of(key))
                .updateExpression(expression)
                .conditionExpression(condition)
                .expressionAttributeNames(placeholders.names())
                .expressionAttributeValues(placeholders.values())
                .returnValues("ALL_NEW")
                .returnConsumedCapacity(INDEXES)
                .build());
        tally.consumed(Access.WRITE, response.consumedCapacity());
        return response.attributes().stream().toList();
    }

    List<Item> delete(Request.DeleteItem delete) {
        Table table = arguments.table(delete.table());
        Item key = arguments.key(table, delete.key());
        remember(table, key);
        Placeholders placeholders = new Placeholders(arguments.values());
        Optional<String> condition = delete.condition().map(placeholders::expression);
        DeleteItemResponse response = send(DeleteItemRequestBuilder.builder()
                .tableName(table.name().value())
                .key(Supplied.of(key))
                .conditionExpression(condition)
                .expressionAttributeNames(placeholders.names())
                .expressionAttributeValues(placeholders.values())
                .returnValues("ALL_OLD")
                .returnConsumedCapacity(INDEXES)
                .build());
        tally.consumed(Access.WRITE, response.consumedCapacity());
        return response.attributes().stream().toList();
    }

    List<Item> batch(Request.BatchWriteItem batch) {
        SequencedMap<String, List<WriteRequest>> requests = new LinkedHashMap<>();
        List<Item> written = new ArrayList<>();
        for (Request.Write write : batch.writes()) {
            WriteRequest request = switch (write) {
                case Request.PutItem put -> {
                    Table table = arguments.table(put.table());
                    Item item = arguments.item(table, put.item());
                    written.add(item);
                    remember(table, keyOf(table, item));
                    yield new WriteRequest(Optional.of(new PutRequest(Optional.of(Supplied.of(item)))),
                            Optional.empty());
                }
                case Request.DeleteItem delete -> {
                    Table table = arguments.table(delete.table());
                    Item key = arguments.key(table, delete.key());
                    written.add(key);
                    remember(table, key);
                    yield new WriteRequest(Optional.empty(),
                            Optional.of(new DeleteRequest(Optional.of(Supplied.of(key)))));
                }
                case Request.UpdateItem _,Request.ConditionCheck _ ->
                    throw new UnrunnableException("BatchWriteItem takes puts and deletes only");
            };
            requests.computeIfAbsent(write.table().value(), _ -> new ArrayList<>()).add(request);
        }
        BatchWriteItemResponse response = send(
                new BatchWriteItemRequest(Optional.of(requests), Optional.of(INDEXES), Optional.empty()));
        tally.consumedAll(Access.WRITE, response.consumedCapacity());
        return written;
    }

    List<Item> transaction(Request.TransactWriteItems transaction) {
        List<Item> written = new ArrayList<>();
        List<TransactWriteItem> actions = new ArrayList<>();
        transaction.writes().forEach(write -> actions.add(action(write, written)));
        TransactWriteItemsResponse response = send(new TransactWriteItemsRequest(Optional.of(actions),
                Optional.of(INDEXES), Optional.empty(), Optional.empty()));
        tally.consumedAll(Access.WRITE, response.consumedCapacity());
        return written;
    }

    private TransactWriteItem action(Request.Write write, List<Item> written) {
        Table table = arguments.table(write.table());
        Optional<String> name = Optional.of(table.name().value());
        Placeholders used = new Placeholders(arguments.values());
        return switch (write) {
            case Request.PutItem put -> {
                Item item = arguments.item(table, put.item());
                written.add(item);
                remember(table, keyOf(table, item));
                Optional<String> condition = put.condition().map(used::expression);
                yield new TransactWriteItem(Optional.empty(),
                        Optional.of(new Put(Optional.of(Supplied.of(item)), name, condition, used.names(),
                                used.values(), Optional.empty())),
                        Optional.empty(), Optional.empty());
            }
            case Request.UpdateItem update -> {
                Item key = touched(table, arguments.key(table, update.key()), written);
                Optional<String> expression = Optional.of(used.expression(update.update()));
                Optional<String> condition = update.condition().map(used::expression);
                yield new TransactWriteItem(Optional.empty(), Optional.empty(), Optional.empty(),
                        Optional.of(new Update(Optional.of(Supplied.of(key)), expression, name, condition,
                                used.names(), used.values(), Optional.empty())));
            }
            case Request.DeleteItem delete -> {
                Item key = touched(table, arguments.key(table, delete.key()), written);
                Optional<String> condition = delete.condition().map(used::expression);
                yield new TransactWriteItem(Optional.empty(), Optional.empty(),
                        Optional.of(new Delete(Optional.of(Supplied.of(key)), name, condition, used.names(),
                                used.values(), Optional.empty())),
                        Optional.empty());
            }
            case Request.ConditionCheck check -> {
                Item key = arguments.key(table, check.key());
                Optional<String> condition = Optional.of(used.expression(check.condition()));
                yield new TransactWriteItem(Optional.of(new ConditionCheck(Optional.of(Supplied.of(key)), name,
                        condition, used.names(), used.values(), Optional.empty())), Optional.empty(),
                        Optional.empty(), Optional.empty());
            }
        };
    }

    private Item touched(Table table, Item key, List<Item> written) {
        written.add(key);
        remember(table, key);
        return key;
    }

    /** Sends a write; what it consumes although it is refused, such as for a condition that fails, counts too. */
    <R extends Response> R send(dev.keywright.engine.api.Request<R> request) {
        List<Consumption> heard = new ArrayList<>();
        tally.request();
        try {
            return connection.send(request, heard::add);
        } catch (FaultException e) {
            tally.refused(heard);
            throw e;
        }
    }

    static Item keyOf(Table table, Item item) {
        return item.only(table.keys().attributes().stream().map(AttributeName::value).toList());
    }

    /** Notes what was there before a change that was found out afterwards. */
    void changed(Table table, Item key, Optional<Item> was) {
        before.add(new Before(table, key, was));
    }

    private void remember(Table table, Item key) {
        Optional<Item> item = connection.send(GetItemRequestBuilder.builder()
                .tableName(table.name().value())
                .key(Supplied.of(key))
                .consistentRead(true)
                .build()).item();
        before.add(new Before(table, key, item));
    }

    /** Puts every item back as it was before this pattern. */
    void undo() {
        for (Before was : before.reversed()) {
            String table = was.table.name().value();
            if (was.item.isPresent()) {
                connection.send(PutItemRequestBuilder.builder()
                        .tableName(table)
                        .item(Supplied.of(was.item.get()))
                        .build());
            } else {
                connection.send(DeleteItemRequestBuilder.builder().tableName(table).key(Supplied.of(was.key)).build());
            }
        }
        before.clear();
    }
}
