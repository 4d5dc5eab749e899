package dev.keywright.workbench.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import dev.keywright.design.pattern.Consistency;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.table.Table;
import dev.keywright.engine.api.ExecuteStatementRequestBuilder;
import dev.keywright.engine.api.ExecuteStatementResponse;
import dev.keywright.engine.api.ScanRequestBuilder;
import dev.keywright.engine.api.ScanResponse;
import dev.keywright.engine.api.Supplied;
import dev.keywright.engine.partition.Access;
import dev.keywright.engine.value.Item;
import dev.keywright.workbench.connect.Connection;

/** Sends PartiQL statements: every page of a SELECT; what others change is found by comparing the tables they name. */
final class Statements {
    private final Connection connection;
    private final Arguments arguments;
    private final Writer writer;
    private final Tally tally;

    Statements(Connection connection, Arguments arguments, Writer writer, Tally tally) {
        this.connection = connection;
        this.arguments = arguments;
        this.writer = writer;
        this.tally = tally;
    }

    List<Item> execute(Request.ExecuteStatement statement) {
        ExecuteStatementRequestBuilder request = ExecuteStatementRequestBuilder.builder()
                .statement(statement.statement())
                .returnConsumedCapacity("INDEXES");
        if (!statement.parameters().isEmpty()) {
            request.parameters(statement.parameters().stream().map(arguments::value).map(Supplied::of).toList());
        }
        return statement.statement().strip().toUpperCase(Locale.ROOT).startsWith("SELECT")
                ? select(statement, request)
                : write(statement, request);
    }

    private List<Item> select(Request.ExecuteStatement statement, ExecuteStatementRequestBuilder request) {
        request.consistentRead(statement.consistency() == Consistency.STRONG);
        statement.limit().ifPresent(request::limit);
        int limit = statement.limit().orElse(Integer.MAX_VALUE);
        List<Item> items = new ArrayList<>();
        Optional<String> next;
        do {
            ExecuteStatementResponse page = connection.send(request.build());
            tally.request();
            tally.consumed(Access.READ, page.consumedCapacity());
            items.addAll(page.items().orElse(List.of()));
            next = page.nextToken();
            request.nextToken(next);
        } while (next.isPresent() && items.size() < limit);
        // The answer does not tell how many were evaluated.
        tally.scanned(items.size());
        return items.size() <= limit ? items : items.subList(0, limit);
    }

    private List<Item> write(Request.ExecuteStatement statement, ExecuteStatementRequestBuilder request) {
        List<Table> named = arguments.tables()
                .stream()
                .filter(table -> statement.statement().contains(table.name().value()))
                .toList();
        List<Map<Item, Item>> before = named.stream().map(this::content).toList();
        tally.consumed(Access.WRITE, writer.send(request.build()).consumedCapacity());
        List<Item> written = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            written.addAll(changes(named.get(i), before.get(i)));
        }
        return written;
    }

    /** What the statement left behind or took away, noted so that it can be put back. */
    private List<Item> changes(Table table, Map<Item, Item> before) {
        List<Item> written = new ArrayList<>();
        Map<Item, Item> after = content(table);
        after.forEach((key, item) -> {
            Item was = before.get(key);
            if (!Objects.equals(item, was)) {
                writer.changed(table, key, Optional.ofNullable(was));
                written.add(item);
            }
        });
        before.forEach((key, item) -> {
            if (!after.containsKey(key)) {
                writer.changed(table, key, Optional.of(item));
                written.add(item);
            }
        });
        return written;
    }

    /** All items of a table by their keys. */
    private Map<Item, Item> content(Table table) {
        ScanRequestBuilder request = ScanRequestBuilder.builder()
                .tableName(table.name().value())
                .consistentRead(true);
        Map<Item, Item> items = new LinkedHashMap<>();
        Optional<Item> next;
        do {
            ScanResponse page = connection.send(request.build());
            page.items().orElse(List.of()).forEach(item -> items.put(Writer.keyOf(table, item), item));
            next = page.lastEvaluatedKey();
            next.ifPresent(key -> request.exclusiveStartKey(Supplied.of(key)));
        } while (next.isPresent());
        return items;
    }
}
