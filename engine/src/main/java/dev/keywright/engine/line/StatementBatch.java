package dev.keywright.engine.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import dev.keywright.engine.api.BatchExecuteStatementResponse;
import dev.keywright.engine.api.BatchStatementError;
import dev.keywright.engine.api.BatchStatementResponse;
import dev.keywright.engine.api.ConsumedCapacity;
import dev.keywright.engine.api.ExecuteStatementRequest;
import dev.keywright.engine.api.ExecuteStatementResponse;
import dev.keywright.engine.fault.Fault;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.flow.CapacityDetail;
import dev.keywright.engine.flow.StatementVerdict;
import dev.keywright.engine.reply.Reply;

/**
 * BatchExecuteStatement: each statement goes down the line by itself, and what one of them fails for is its own answer.
 * A statement that was rejected before it ran does not tell its table (FACTS §4.9).
 */
final class StatementBatch {
    private final Function<ExecuteStatementRequest, Result<ExecuteStatementResponse>> line;
    private final List<BatchStatementResponse> responses = new ArrayList<>();
    private final List<ConsumedCapacity> consumed = new ArrayList<>();
    private boolean anyDone;

    private StatementBatch(Function<ExecuteStatementRequest, Result<ExecuteStatementResponse>> line) {
        this.line = line;
    }

    static BatchExecuteStatementResponse run(List<StatementVerdict> verdicts, CapacityDetail detail,
            Function<ExecuteStatementRequest, Result<ExecuteStatementResponse>> line) {
        StatementBatch batch = new StatementBatch(line);
        verdicts.forEach(verdict -> batch.add(verdict, detail));
        return new BatchExecuteStatementResponse(Optional.of(batch.responses), batch.consumed());
    }

    /** Refused statements are charged too, but a batch in which all were refused does not tell (FACTS §2.6). */
    private Optional<List<ConsumedCapacity>> consumed() {
        return anyDone && !consumed.isEmpty() ? Optional.of(ConsumedTogether.byTable(consumed)) : Optional.empty();
    }

    private void add(StatementVerdict verdict, CapacityDetail detail) {
        switch (verdict) {
            case StatementVerdict.Rejected(Fault reason) ->
                responses.add(new BatchStatementResponse(Optional.of(error(reason)), Optional.empty(),
                        Optional.empty()));
            case StatementVerdict.Accepted(var request, var table) -> {
                Optional<String> name = Optional.of(table.value());
                Result<ExecuteStatementResponse> result = result(request);
                consumed.addAll(Reply.consumed(result.receipt(), detail));
                responses.add(switch (result) {
                    case Result.Done<ExecuteStatementResponse>(var answer, _) -> {
                        anyDone = true;
                        yield new BatchStatementResponse(Optional.empty(), name,
                                answer.items().flatMap(items -> items.stream().findFirst()));
                    }
                    case Result.Refused<ExecuteStatementResponse>(Fault fault, _) ->
                        new BatchStatementResponse(Optional.of(error(fault)), name, Optional.empty());
                });
            }
        }
    }

    private Result<ExecuteStatementResponse> result(ExecuteStatementRequest request) {
        try {
            return line.apply(request);
        } catch (FaultException refused) {
            return Result.refused(refused.fault());
        }
    }

    private static BatchStatementError error(Fault fault) {
        return new BatchStatementError(Optional.of(code(fault)), Optional.of(fault.message()),
                fault instanceof Fault.ConditionalCheckFailed(_, var item) ? item : Optional.empty());
    }

    /** {@code BatchStatementErrorCode} (FACTS §1.4). */
    private static String code(Fault fault) {
        return switch (fault) {
            case Fault.ConditionalCheckFailed _ -> "ConditionalCheckFailed";
            case Fault.DuplicateItem _ -> "DuplicateItem";
            case Fault.ItemCollectionSizeLimitExceeded _ -> "ItemCollectionSizeLimitExceeded";
            case Fault.RequestLimitExceeded _,Fault.LimitExceeded _ -> "RequestLimitExceeded";
            case Fault.ProvisionedThroughputExceeded _ -> "ProvisionedThroughputExceeded";
            case Fault.TransactionConflict _,Fault.TransactionInProgress _,Fault.TransactionCanceled _ ->
                "TransactionConflict";
            case Fault.ReplicatedWriteConflict _ -> "TransactionConflict";
            case Fault.PolicyNotFound _,Fault.TableNotFound _,Fault.IndexNotFound _ -> "ResourceNotFound";
            case Fault.GlobalTableNotFound _,Fault.GlobalTableAlreadyExists _ -> "ResourceNotFound";
            case Fault.ReplicaNotFound _,Fault.ReplicaAlreadyExists _ -> "ResourceNotFound";
            case Fault.Throttling _ -> "ThrottlingError";
            case Fault.ResourceNotFound _,Fault.ResourceInUse _ -> "ResourceNotFound";
            case Fault.Validation _,Fault.Serialization _,Fault.IdempotentParameterMismatch _,Fault.UnknownOperation _ ->
                "ValidationError";
            case Fault.ExpiredIterator _,Fault.TrimmedDataAccess _ ->
                throw new IllegalStateException("a statement does not read streams");
            case Fault.MissingAuthenticationToken _,Fault.IncompleteSignature _ -> "AccessDenied";
            case Fault.BackupNotFound _,Fault.BackupInUse _,Fault.TableAlreadyExists _ ->
                "ResourceNotFound";
            case Fault.TableInUse _,Fault.ContinuousBackupsUnavailable _,Fault.PointInTimeRecoveryUnavailable _ ->
                "ResourceNotFound";
            case Fault.ExportNotFound _,Fault.ImportNotFound _ -> "ResourceNotFound";
            case Fault.InvalidRestoreTime _,Fault.InvalidExportTime _,Fault.ExportConflict _ -> "ValidationError";
            case Fault.ImportConflict _ -> "ValidationError";
            case Fault.InternalServer _ -> "InternalServerError";
        };
    }
}
