package dev.keywright.engine.check;

import java.util.List;

import dev.keywright.engine.api.BatchExecuteStatementRequest;
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
import dev.keywright.engine.api.ExecuteStatementRequest;
import dev.keywright.engine.api.ExecuteTransactionRequest;
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
import dev.keywright.engine.expression.bind.ExpressionCache;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.flow.Checked;
import dev.keywright.engine.flow.CheckedControl;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.flow.StatementVerdict;

/** The stage's door. Safe for any number of threads. */
public final class Check {
    private final ExpressionCache cache;

    public Check(ExpressionCache cache) {
        this.cache = cache;
    }

    /** @throws FaultException when the request makes no sense, or names what does not exist */
    @SuppressWarnings("unchecked") // each arm answers the R of its own request
    public <R extends Response> Checked<R> check(Request<R> request, Scope scope) {
        return (Checked<R>) switch (request) {
            case GetItemRequest r -> GetItemCheck.check(r, scope, cache);
            case PutItemRequest r -> PutItemCheck.check(r, scope, cache);
            case UpdateItemRequest r -> UpdateItemCheck.check(r, scope, cache);
            case DeleteItemRequest r -> DeleteItemCheck.check(r, scope, cache);
            case QueryRequest r -> QueryCheck.check(r, scope, cache);
            case ScanRequest r -> ScanCheck.check(r, scope, cache);
            case BatchGetItemRequest r -> BatchGetItemCheck.check(r, scope, cache);
            case BatchWriteItemRequest r -> BatchWriteItemCheck.check(r, scope);
            case TransactGetItemsRequest r -> TransactGetItemsCheck.check(r, scope, cache);
            case TransactWriteItemsRequest r -> TransactWriteItemsCheck.check(r, scope, cache);
            case ExecuteStatementRequest r -> ExecuteStatementCheck.check(r, scope);
            case ExecuteTransactionRequest r -> ExecuteTransactionCheck.check(r, scope);
            case BatchExecuteStatementRequest _ ->
                throw new IllegalArgumentException("the statements of a batch are checked by checkStatements");
            case CreateTableRequest r -> CreateTableCheck.check(r, scope);
            case DescribeTableRequest r -> DescribeTableCheck.check(r, scope);
            case UpdateTableRequest r -> UpdateTableCheck.check(r, scope);
            case DeleteTableRequest r -> DeleteTableCheck.check(r, scope);
            case ListTablesRequest r -> ListTablesCheck.check(r, scope);
            case DescribeLimitsRequest _ -> new CheckedControl.DescribeLimits();
            case DescribeEndpointsRequest _ -> new CheckedControl.DescribeEndpoints();
            case UpdateTimeToLiveRequest r -> TimeToLiveCheck.check(r, scope);
            case DescribeTimeToLiveRequest r -> TimeToLiveCheck.check(r, scope);
            case TagResourceRequest r -> TagCheck.check(r, scope);
            case UntagResourceRequest r -> TagCheck.check(r, scope);
            case ListTagsOfResourceRequest r -> TagCheck.check(r, scope);
            case DescribeContinuousBackupsRequest r -> ContinuousBackupsCheck.check(r, scope);
            case UpdateContinuousBackupsRequest r -> ContinuousBackupsCheck.check(r, scope);
            case ListStreamsRequest r -> ListStreamsCheck.check(r, scope);
            case DescribeStreamRequest r -> DescribeStreamCheck.check(r, scope);
            case GetShardIteratorRequest r -> GetShardIteratorCheck.check(r, scope);
            case GetRecordsRequest r -> GetRecordsCheck.check(r, scope);
        };
    }

    /**
     * The statements of a batch, each of which goes down the line by itself.
     *
     * @throws FaultException when the batch itself makes no sense
     */
    public List<StatementVerdict> checkStatements(BatchExecuteStatementRequest request, Scope scope) {
        return BatchExecuteStatementCheck.check(request, scope);
    }
}
