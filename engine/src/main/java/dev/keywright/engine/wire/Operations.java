package dev.keywright.engine.wire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.keywright.engine.api.BatchGetItemRequest;
import dev.keywright.engine.api.BatchWriteItemRequest;
import dev.keywright.engine.api.CreateTableRequest;
import dev.keywright.engine.api.DeleteItemRequest;
import dev.keywright.engine.api.DeleteTableRequest;
import dev.keywright.engine.api.DescribeContinuousBackupsRequest;
import dev.keywright.engine.api.DescribeEndpointsRequest;
import dev.keywright.engine.api.DescribeLimitsRequest;
import dev.keywright.engine.api.DescribeTableRequest;
import dev.keywright.engine.api.DescribeTimeToLiveRequest;
import dev.keywright.engine.api.ExecuteTransactionRequest;
import dev.keywright.engine.api.BatchExecuteStatementRequest;
import dev.keywright.engine.api.ExecuteStatementRequest;
import dev.keywright.engine.api.GetItemRequest;
import dev.keywright.engine.api.ListStreamsRequest;
import dev.keywright.engine.api.DescribeStreamRequest;
import dev.keywright.engine.api.GetShardIteratorRequest;
import dev.keywright.engine.api.GetRecordsRequest;
import dev.keywright.engine.api.ListTablesRequest;
import dev.keywright.engine.api.ListTagsOfResourceRequest;
import dev.keywright.engine.api.PutItemRequest;
import dev.keywright.engine.api.QueryRequest;
import dev.keywright.engine.api.Request;
import dev.keywright.engine.api.Response;
import dev.keywright.engine.api.ScanRequest;
import dev.keywright.engine.api.TagResourceRequest;
import dev.keywright.engine.api.TransactGetItemsRequest;
import dev.keywright.engine.api.TransactWriteItemsRequest;
import dev.keywright.engine.api.UntagResourceRequest;
import dev.keywright.engine.api.UpdateContinuousBackupsRequest;
import dev.keywright.engine.api.UpdateItemRequest;
import dev.keywright.engine.api.UpdateTableRequest;
import dev.keywright.engine.api.UpdateTimeToLiveRequest;

/** Every operation there is, in the one list of them. */
public final class Operations {
    private static final String TARGET_PREFIX = "DynamoDB_20120810.";
    private static final String STREAMS_TARGET_PREFIX = "DynamoDBStreams_20120810.";

    /** The operations of the other service, which is asked under its own prefix. */
    private static final Set<String> OF_STREAMS = Set.of("ListStreams", "DescribeStream", "GetShardIterator",
            "GetRecords");

    private static final List<Operation<?, ?>> ALL = List.of(
            new Operation<>("PutItem", PutItemRequest.class,
                    SingleItemShapes.PUT_ITEM_REQUEST, SingleItemShapes.PUT_ITEM_RESPONSE),
            new Operation<>("GetItem", GetItemRequest.class,
                    SingleItemShapes.GET_ITEM_REQUEST, SingleItemShapes.GET_ITEM_RESPONSE),
            new Operation<>("UpdateItem", UpdateItemRequest.class,
                    SingleItemShapes.UPDATE_ITEM_REQUEST, SingleItemShapes.UPDATE_ITEM_RESPONSE),
            new Operation<>("DeleteItem", DeleteItemRequest.class,
                    SingleItemShapes.DELETE_ITEM_REQUEST, SingleItemShapes.DELETE_ITEM_RESPONSE),
            new Operation<>("Query", QueryRequest.class,
                    ManyItemShapes.QUERY_REQUEST, ManyItemShapes.QUERY_RESPONSE),
            new Operation<>("Scan", ScanRequest.class,
                    ManyItemShapes.SCAN_REQUEST, ManyItemShapes.SCAN_RESPONSE),
            new Operation<>("BatchGetItem", BatchGetItemRequest.class,
                    ManyItemShapes.BATCH_GET_ITEM_REQUEST, ManyItemShapes.BATCH_GET_ITEM_RESPONSE),
            new Operation<>("BatchWriteItem", BatchWriteItemRequest.class,
                    ManyItemShapes.BATCH_WRITE_ITEM_REQUEST, ManyItemShapes.BATCH_WRITE_ITEM_RESPONSE),
            new Operation<>("TransactGetItems", TransactGetItemsRequest.class,
                    TransactionShapes.TRANSACT_GET_ITEMS_REQUEST, TransactionShapes.TRANSACT_GET_ITEMS_RESPONSE),
            new Operation<>("TransactWriteItems", TransactWriteItemsRequest.class,
                    TransactionShapes.TRANSACT_WRITE_ITEMS_REQUEST, TransactionShapes.TRANSACT_WRITE_ITEMS_RESPONSE),
            new Operation<>("ExecuteStatement", ExecuteStatementRequest.class,
                    StatementShapes.EXECUTE_STATEMENT_REQUEST, StatementShapes.EXECUTE_STATEMENT_RESPONSE),
            new Operation<>("BatchExecuteStatement", BatchExecuteStatementRequest.class,
                    StatementShapes.BATCH_EXECUTE_STATEMENT_REQUEST, StatementShapes.BATCH_EXECUTE_STATEMENT_RESPONSE),
            new Operation<>("ExecuteTransaction", ExecuteTransactionRequest.class,
                    StatementShapes.EXECUTE_TRANSACTION_REQUEST, StatementShapes.EXECUTE_TRANSACTION_RESPONSE),
            new Operation<>("CreateTable", CreateTableRequest.class,
                    TableShapes.CREATE_TABLE_REQUEST, TableShapes.CREATE_TABLE_RESPONSE),
            new Operation<>("DescribeTable", DescribeTableRequest.class,
                    TableShapes.DESCRIBE_TABLE_REQUEST, TableShapes.DESCRIBE_TABLE_RESPONSE),
            new Operation<>("UpdateTable", UpdateTableRequest.class,
                    TableShapes.UPDATE_TABLE_REQUEST, TableShapes.UPDATE_TABLE_RESPONSE),
            new Operation<>("DeleteTable", DeleteTableRequest.class,
                    TableShapes.DELETE_TABLE_REQUEST, TableShapes.DELETE_TABLE_RESPONSE),
            new Operation<>("ListTables", ListTablesRequest.class,
                    TableShapes.LIST_TABLES_REQUEST, TableShapes.LIST_TABLES_RESPONSE),
            new Operation<>("DescribeLimits", DescribeLimitsRequest.class,
                    AccountShapes.DESCRIBE_LIMITS_REQUEST, AccountShapes.DESCRIBE_LIMITS_RESPONSE),
            new Operation<>("DescribeEndpoints", DescribeEndpointsRequest.class,
                    AccountShapes.DESCRIBE_ENDPOINTS_REQUEST, AccountShapes.DESCRIBE_ENDPOINTS_RESPONSE),
            new Operation<>("UpdateTimeToLive", UpdateTimeToLiveRequest.class,
                    AccountShapes.UPDATE_TIME_TO_LIVE_REQUEST, AccountShapes.UPDATE_TIME_TO_LIVE_RESPONSE),
            new Operation<>("DescribeTimeToLive", DescribeTimeToLiveRequest.class,
                    AccountShapes.DESCRIBE_TIME_TO_LIVE_REQUEST, AccountShapes.DESCRIBE_TIME_TO_LIVE_RESPONSE),
            new Operation<>("TagResource", TagResourceRequest.class,
                    AccountShapes.TAG_RESOURCE_REQUEST, AccountShapes.TAG_RESOURCE_RESPONSE),
            new Operation<>("UntagResource", UntagResourceRequest.class,
                    AccountShapes.UNTAG_RESOURCE_REQUEST, AccountShapes.UNTAG_RESOURCE_RESPONSE),
            new Operation<>("ListTagsOfResource", ListTagsOfResourceRequest.class,
                    AccountShapes.LIST_TAGS_OF_RESOURCE_REQUEST, AccountShapes.LIST_TAGS_OF_RESOURCE_RESPONSE),
            new Operation<>("DescribeContinuousBackups", DescribeContinuousBackupsRequest.class,
                    AccountShapes.DESCRIBE_CONTINUOUS_BACKUPS_REQUEST,
                    AccountShapes.DESCRIBE_CONTINUOUS_BACKUPS_RESPONSE),
            new Operation<>("UpdateContinuousBackups", UpdateContinuousBackupsRequest.class,
                    AccountShapes.UPDATE_CONTINUOUS_BACKUPS_REQUEST, AccountShapes.UPDATE_CONTINUOUS_BACKUPS_RESPONSE),
            new Operation<>("ListStreams", ListStreamsRequest.class,
                    StreamShapes.LIST_STREAMS_REQUEST, StreamShapes.LIST_STREAMS_RESPONSE),
            new Operation<>("DescribeStream", DescribeStreamRequest.class,
                    StreamShapes.DESCRIBE_STREAM_REQUEST, StreamShapes.DESCRIBE_STREAM_RESPONSE),
            new Operation<>("GetShardIterator", GetShardIteratorRequest.class,
                    StreamShapes.GET_SHARD_ITERATOR_REQUEST, StreamShapes.GET_SHARD_ITERATOR_RESPONSE),
            new Operation<>("GetRecords", GetRecordsRequest.class,
                    StreamShapes.GET_RECORDS_REQUEST, StreamShapes.GET_RECORDS_RESPONSE));

    private static final Map<String, Operation<?, ?>> BY_NAME = ALL.stream()
            .collect(Collectors.toUnmodifiableMap(Operation::name, Function.identity()));
    private static final Map<Class<?>, Operation<?, ?>> BY_REQUEST = ALL.stream()
            .collect(Collectors.toUnmodifiableMap(Operation::type, Function.identity()));

    private Operations() {}

    public static List<Operation<?, ?>> all() {
        return ALL;
    }

    /** The operation an {@code X-Amz-Target} header asks for, if there is one; both services' prefixes will do. */
    public static Optional<Operation<?, ?>> ofTarget(String target) {
        int name = target.startsWith(TARGET_PREFIX)
                ? TARGET_PREFIX.length()
                : target.startsWith(STREAMS_TARGET_PREFIX) ? STREAMS_TARGET_PREFIX.length() : -1;
        return name < 0 ? Optional.empty() : named(target.substring(name));
    }

    /** What a call of the operation carries in its {@code X-Amz-Target} header. */
    static String target(String name) {
        return (OF_STREAMS.contains(name) ? STREAMS_TARGET_PREFIX : TARGET_PREFIX) + name;
    }

    public static Optional<Operation<?, ?>> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The operation whose request this is. */
    @SuppressWarnings("unchecked") // the list pairs each request's class with an operation on that request
    public static <Q extends Request<R>, R extends Response> Operation<Q, R> of(Q request) {
        Operation<?, ?> operation = BY_REQUEST.get(request.getClass());
        if (operation == null) {
            throw new IllegalArgumentException("no operation has requests of " + request.getClass());
        }
        return (Operation<Q, R>) operation;
    }
}
