package dev.keywright.engine.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.keywright.engine.api.BatchGetItemResponse;
import dev.keywright.engine.api.BatchWriteItemResponse;
import dev.keywright.engine.api.DeleteItemResponse;
import dev.keywright.engine.api.ExecuteStatementResponse;
import dev.keywright.engine.api.ExecuteTransactionResponse;
import dev.keywright.engine.api.GetItemResponse;
import dev.keywright.engine.api.KeysAndAttributes;
import dev.keywright.engine.api.PutItemResponse;
import dev.keywright.engine.api.QueryResponse;
import dev.keywright.engine.api.Response;
import dev.keywright.engine.api.ScanResponse;
import dev.keywright.engine.api.TransactGetItemsResponse;
import dev.keywright.engine.api.TransactWriteItemsResponse;
import dev.keywright.engine.api.UpdateItemResponse;
import dev.keywright.engine.expression.Column;
import dev.keywright.engine.expression.KeyBounds;
import dev.keywright.engine.schema.TableName;

/**
 * A request that makes sense: tables found, keys and values valid, expressions bound. It can still fail for what is
 * stored, but no longer for what it says.
 *
 * @param <R> what answers it
 */
public sealed interface Checked<R extends Response> permits Checked.OfItems, CheckedControl, CheckedStream {
    /** A request to the data plane. */
    sealed interface OfItems<R extends Response> extends Checked<R> {}

    record GetItem(ItemRead read, CapacityDetail detail) implements OfItems<GetItemResponse> {}

    record PutItem(ItemWrite.Put write, ReturnValues returnValues, CapacityDetail detail,
            CollectionMetrics metrics) implements OfItems<PutItemResponse> {}

    record UpdateItem(ItemWrite.Update write, ReturnValues returnValues, CapacityDetail detail,
            CollectionMetrics metrics) implements OfItems<UpdateItemResponse> {}

    record DeleteItem(ItemWrite.Delete write, ReturnValues returnValues, CapacityDetail detail,
            CollectionMetrics metrics) implements OfItems<DeleteItemResponse> {}

    record Query(RangeRead read, KeyBounds bounds, CapacityDetail detail) implements OfItems<QueryResponse> {}

    record Scan(RangeRead read, Segment segment, CapacityDetail detail) implements OfItems<ScanResponse> {}

    /** @param requested the keys as they came, by the name the request gave the table, for those left undone */
    record BatchGetItem(List<BatchRead> reads, Map<String, KeysAndAttributes> requested,
            CapacityDetail detail) implements OfItems<BatchGetItemResponse> {}

    /**
     * One key of a batch.
     *
     * @param tableKey the name the request gave the table: its name or its ARN
     * @param position where among the table's keys this one stands
     */
    record BatchRead(String tableKey, int position, ItemRead read) {}

    record BatchWriteItem(List<ItemWrite> writes, CapacityDetail detail,
            CollectionMetrics metrics) implements OfItems<BatchWriteItemResponse> {}

    record TransactGetItems(List<ItemRead> reads, CapacityDetail detail)
            implements
                OfItems<TransactGetItemsResponse> {}

    record TransactWriteItems(List<ItemWrite> writes, Optional<IdempotencyToken> token, CapacityDetail detail,
            CollectionMetrics metrics) implements OfItems<TransactWriteItemsResponse> {}

    /**
     * A PartiQL statement.
     *
     * @param operation what the statement comes to: Query, Scan, PutItem, UpdateItem or DeleteItem
     * @param columns what to show of each row; empty for everything
     */
    record ExecuteStatement(OfItems<?> operation,
            List<Column> columns) implements OfItems<ExecuteStatementResponse> {}

    /**
     * A transaction of PartiQL statements.
     *
     * @param operation what the statements come to: TransactGetItems or TransactWriteItems
     * @param columns what to show of each item read, empty for everything
     */
    record ExecuteTransaction(OfItems<?> operation,
            List<List<Column>> columns) implements OfItems<ExecuteTransactionResponse> {}

    /**
     * What makes a repeated transaction known.
     *
     * @param fingerprint a digest of everything but the token
     */
    record IdempotencyToken(String token, String fingerprint) {}

    /** The table a single-table request names; used by listeners. */
    static Optional<TableName> tableOf(OfItems<?> checked) {
        return switch (checked) {
            case GetItem(var read, _) -> Optional.of(read.table().name());
            case PutItem(var write, _, _, _) -> Optional.of(write.table().name());
            case UpdateItem(var write, _, _, _) -> Optional.of(write.table().name());
            case DeleteItem(var write, _, _, _) -> Optional.of(write.table().name());
            case Query(var read, _, _) -> Optional.of(read.source().table().name());
            case Scan(var read, _, _) -> Optional.of(read.source().table().name());
            case ExecuteStatement(var operation, _) -> tableOf(operation);
            case BatchGetItem _,BatchWriteItem _,TransactGetItems _,TransactWriteItems _,ExecuteTransaction _ ->
                Optional.empty();
        };
    }
}
