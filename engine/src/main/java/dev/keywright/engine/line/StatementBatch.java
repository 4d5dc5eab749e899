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
import dev.keywright.engine.flow.StatementVerdict;

/**
 * BatchExecuteStatement: each statement goes down the line by itself, and what one of them fails for is its own answer.
 * A statement that was rejected before it ran does not tell its table (FACTS §4.9).
 */
final class StatementBatch {
    private final Function<ExecuteStatementRequest, ExecuteStatementResponse> line;
    private final List<BatchStatementResponse> responses = new ArrayList<>();
    private final List<ConsumedCapacity> consumed = new ArrayList<>();

    private StatementBatch(Function<ExecuteStatementRequest, ExecuteStatementResponse> line) {
        this.line = line;
    }

    static BatchExecuteStatementResponse run(List<StatementVerdict> verdicts,
            Function<ExecuteStatementRequest, ExecuteStatementResponse> line) {
        StatementBatch batch = new StatementBatch(line);
        verdicts.forEach(batch::add);
        return new BatchExecuteStatementResponse(Optional.of(batch.responses),
                batch.consumed.isEmpty() ? Optional.empty() : Optional.of(ConsumedTogether.byTable(batch.consumed)));
    }

    private void add(StatementVerdict verdict) {
        switch (verdict) {
            case StatementVerdict.Rejected(Fault reason) ->
                responses.add(new BatchStatementResponse(Optional.of(error(reason)), Optional.empty(),
                        Optional.empty()));
            case StatementVerdict.Accepted(var request, var table) -> {
                Optional<String> name = Optional.of(table.value());
                try {
                    ExecuteStatementResponse answer = line.apply(request);
                    answer.consumedCapacity().ifPresent(consumed::add);
                    responses.add(new BatchStatementResponse(Optional.empty(), name,
                            answer.items().flatMap(items -> items.stream().findFirst())));
                } catch (FaultException refused) {
                    responses.add(new BatchStatementResponse(Optional.of(error(refused.fault())), name,
                            Optional.empty()));
                }
            }
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
            case Fault.Throttling _ -> "ThrottlingError";
            case Fault.ResourceNotFound _,Fault.ResourceInUse _ -> "ResourceNotFound";
            case Fault.Validation _,Fault.Serialization _,Fault.IdempotentParameterMismatch _,Fault.UnknownOperation _ ->
                "ValidationError";
            case Fault.ExpiredIterator _,Fault.TrimmedDataAccess _ ->
                throw new IllegalStateException("a statement does not read streams");
            case Fault.MissingAuthenticationToken _,Fault.IncompleteSignature _ -> "AccessDenied";
            case Fault.InternalServer _ -> "InternalServerError";
        };
    }
}
