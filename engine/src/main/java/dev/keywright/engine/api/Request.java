package dev.keywright.engine.api;

/**
 * A request of one operation, with what came and nothing else: every member may be missing, and enum members are the
 * text that came.
 *
 * @param <R> what answers it
 */
public sealed interface Request<R extends Response>
        permits PutItemRequest, GetItemRequest, UpdateItemRequest, DeleteItemRequest, QueryRequest, ScanRequest,
        BatchGetItemRequest, BatchWriteItemRequest, TransactGetItemsRequest, TransactWriteItemsRequest,
        CreateTableRequest, DescribeTableRequest, UpdateTableRequest, DeleteTableRequest, ListTablesRequest,
        DescribeLimitsRequest, DescribeEndpointsRequest, UpdateTimeToLiveRequest, DescribeTimeToLiveRequest,
        TagResourceRequest, UntagResourceRequest, ListTagsOfResourceRequest, DescribeContinuousBackupsRequest,
        UpdateContinuousBackupsRequest, ExecuteStatementRequest, ExecuteTransactionRequest,
        BatchExecuteStatementRequest, ListStreamsRequest, DescribeStreamRequest,
        GetShardIteratorRequest, GetRecordsRequest {}
