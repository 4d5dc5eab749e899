package dev.keywright.engine.api;

/** The answer of one operation. A member that is empty is left out of the answer. */
public sealed interface Response
        permits PutItemResponse, GetItemResponse, UpdateItemResponse, DeleteItemResponse, QueryResponse, ScanResponse,
        BatchGetItemResponse, BatchWriteItemResponse, TransactGetItemsResponse, TransactWriteItemsResponse,
        CreateTableResponse, DescribeTableResponse, UpdateTableResponse, DeleteTableResponse, ListTablesResponse,
        DescribeLimitsResponse, DescribeEndpointsResponse, UpdateTimeToLiveResponse, DescribeTimeToLiveResponse,
        TagResourceResponse, UntagResourceResponse, ListTagsOfResourceResponse, DescribeContinuousBackupsResponse,
        UpdateContinuousBackupsResponse, ExecuteStatementResponse, ExecuteTransactionResponse,
        BatchExecuteStatementResponse, ListStreamsResponse, DescribeStreamResponse,
        GetShardIteratorResponse, GetRecordsResponse {}
