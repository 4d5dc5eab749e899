package dev.keywright.design.pattern;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import dev.keywright.design.name.DocumentRecord;
import dev.keywright.design.name.TableName;
import dev.keywright.design.template.KeyTemplate;

/**
 * What an access pattern sends, with templates where values go. Slots in templates and {@code :names} in expressions are
 * the pattern's parameters. A key is one template an attribute of the table's key, partition first.
 */
public sealed interface Request {
    Operation operation();

    /** The tables it touches, each once; empty only for a statement that names none known. */
    List<TableName> tables();

    /** The most rows an operation may be told to return by its sort of limit; empty is no limit. */
    sealed interface Reads extends Request {
        Source source();

        Optional<Expression> filter();

        /** Document paths to return; empty returns all. */
        List<String> projection();

        OptionalInt limit();

        Consistency consistency();

        @Override
        default List<TableName> tables() {
            return List.of(source().table());
        }
    }

    /** A write of one item; also one action of a batch or a transaction. */
    sealed interface Write permits PutItem, UpdateItem, DeleteItem, ConditionCheck {
        TableName table();
    }

    @DocumentRecord
    record Query(Source source, KeyCondition keyCondition, Optional<Expression> filter, List<String> projection,
            ReadOrder order, OptionalInt limit, Consistency consistency) implements Reads, RequestQueryBuilder.With {
        public Query {
            projection = List.copyOf(projection);
        }

        public static Query of(Source source, KeyCondition keyCondition) {
            return new Query(source, keyCondition, Optional.empty(), List.of(), ReadOrder.ASCENDING,
                    OptionalInt.empty(), Consistency.EVENTUAL);
        }

        @Override
        public Operation operation() {
            return Operation.QUERY;
        }
    }

    @DocumentRecord
    record Scan(Source source, Optional<Expression> filter, List<String> projection, OptionalInt limit,
            Consistency consistency) implements Reads, RequestScanBuilder.With {
        public Scan {
            projection = List.copyOf(projection);
        }

        public static Scan of(Source source) {
            return new Scan(source, Optional.empty(), List.of(), OptionalInt.empty(), Consistency.EVENTUAL);
        }

        @Override
        public Operation operation() {
            return Operation.SCAN;
        }
    }

    @DocumentRecord
    record GetItem(TableName table, List<KeyTemplate> key, List<String> projection, Consistency consistency)
            implements
                Request,
                RequestGetItemBuilder.With {
        public GetItem {
            key = List.copyOf(key);
            projection = List.copyOf(projection);
        }

        public static GetItem of(TableName table, KeyTemplate... key) {
            return new GetItem(table, List.of(key), List.of(), Consistency.EVENTUAL);
        }

        @Override
        public Operation operation() {
            return Operation.GET_ITEM;
        }

        @Override
        public List<TableName> tables() {
            return List.of(table);
        }
    }

    record PutItem(TableName table, ItemTemplate item, Optional<Expression> condition) implements Request, Write {
        @Override
        public Operation operation() {
            return Operation.PUT_ITEM;
        }

        @Override
        public List<TableName> tables() {
            return List.of(table);
        }
    }

    record UpdateItem(TableName table, List<KeyTemplate> key, Expression update, Optional<Expression> condition)
            implements
                Request,
                Write {
        public UpdateItem {
            key = List.copyOf(key);
        }

        @Override
        public Operation operation() {
            return Operation.UPDATE_ITEM;
        }

        @Override
        public List<TableName> tables() {
            return List.of(table);
        }
    }

    record DeleteItem(TableName table, List<KeyTemplate> key, Optional<Expression> condition)
            implements
                Request,
                Write {
        public DeleteItem {
            key = List.copyOf(key);
        }

        @Override
        public Operation operation() {
            return Operation.DELETE_ITEM;
        }

        @Override
        public List<TableName> tables() {
            return List.of(table);
        }
    }

    /** Only inside TransactWriteItems. */
    record ConditionCheck(TableName table, List<KeyTemplate> key, Expression condition) implements Write {
        public ConditionCheck {
            key = List.copyOf(key);
        }
    }

    record BatchGetItem(List<GetItem> gets) implements Request {
        public BatchGetItem {
            gets = List.copyOf(gets);
        }

        @Override
        public Operation operation() {
            return Operation.BATCH_GET_ITEM;
        }

        @Override
        public List<TableName> tables() {
            return gets.stream().map(GetItem::table).distinct().toList();
        }
    }

    /** Puts and deletes without conditions. */
    record BatchWriteItem(List<Write> writes) implements Request {
        public BatchWriteItem {
            writes = List.copyOf(writes);
        }

        @Override
        public Operation operation() {
            return Operation.BATCH_WRITE_ITEM;
        }

        @Override
        public List<TableName> tables() {
            return writes.stream().map(Write::table).distinct().toList();
        }
    }

    record TransactGetItems(List<GetItem> gets) implements Request {
        public TransactGetItems {
            gets = List.copyOf(gets);
        }

        @Override
        public Operation operation() {
            return Operation.TRANSACT_GET_ITEMS;
        }

        @Override
        public List<TableName> tables() {
            return gets.stream().map(GetItem::table).distinct().toList();
        }
    }

    record TransactWriteItems(List<Write> writes) implements Request {
        public TransactWriteItems {
            writes = List.copyOf(writes);
        }

        @Override
        public Operation operation() {
            return Operation.TRANSACT_WRITE_ITEMS;
        }

        @Override
        public List<TableName> tables() {
            return writes.stream().map(Write::table).distinct().toList();
        }
    }

    /**
     * A PartiQL statement.
     *
     * @param parameters what each {@code ?} stands for
     * @param source what it reads, stated by hand, so that reports and policies need not parse it
     */
    record ExecuteStatement(String statement, List<KeyTemplate> parameters, Optional<Source> source,
            OptionalInt limit, Consistency consistency) implements Request {
        public ExecuteStatement {
            parameters = List.copyOf(parameters);
        }

        @Override
        public Operation operation() {
            return Operation.EXECUTE_STATEMENT;
        }

        @Override
        public List<TableName> tables() {
            return source.map(Source::table).stream().toList();
        }
    }
}
