package dev.keywright.engine.fault;

import java.util.Optional;

import dev.keywright.engine.value.Item;

/**
 * What one action of a cancelled transaction had to do with it.
 *
 * @param code one of the codes of FACTS §1.4; {@code None} for an action that could have been done
 * @param message empty for {@code None}
 * @param item the stored item, when the action asked for it
 */
public record CancellationReason(String code, Optional<String> message, Optional<Item> item) {
    public static final CancellationReason NONE = new CancellationReason("None", Optional.empty(), Optional.empty());

    /** Why an action that met with {@code fault} could not be done. */
    public static CancellationReason of(Fault fault) {
        return switch (fault) {
            case Fault.ConditionalCheckFailed(String message, Optional<Item> item) ->
                new CancellationReason("ConditionalCheckFailed", Optional.of(message), item);
            case Fault.DuplicateItem _ -> reason("DuplicateItem", fault);
            case Fault.ItemCollectionSizeLimitExceeded _ -> reason("ItemCollectionSizeLimitExceeded", fault);
            case Fault.ProvisionedThroughputExceeded _ -> reason("ProvisionedThroughputExceeded", fault);
            case Fault.Throttling _,Fault.RequestLimitExceeded _ -> reason("ThrottlingError", fault);
            case Fault.TransactionConflict _,Fault.ReplicatedWriteConflict _ -> reason("TransactionConflict", fault);
            case Fault.Validation _,Fault.ResourceNotFound _,Fault.ResourceInUse _,Fault.LimitExceeded _,Fault.TransactionCanceled _,Fault.TransactionInProgress _,Fault.IdempotentParameterMismatch _,Fault.ExpiredIterator _,Fault.PolicyNotFound _,Fault.GlobalTableNotFound _,Fault.GlobalTableAlreadyExists _,Fault.ReplicaNotFound _,Fault.ReplicaAlreadyExists _,Fault.TableNotFound _,Fault.IndexNotFound _,Fault.TrimmedDataAccess _,Fault.InternalServer _,Fault.Serialization _,Fault.UnknownOperation _,Fault.MissingAuthenticationToken _,Fault.IncompleteSignature _ ->
                reason("ValidationError", fault);
            case Fault.BackupNotFound _,Fault.BackupInUse _,Fault.TableAlreadyExists _,Fault.TableInUse _ ->
                reason("ValidationError", fault);
            case Fault.ContinuousBackupsUnavailable _,Fault.PointInTimeRecoveryUnavailable _ ->
                reason("ValidationError", fault);
            case Fault.InvalidRestoreTime _,Fault.InvalidExportTime _ -> reason("ValidationError", fault);
            case Fault.ExportNotFound _,Fault.ExportConflict _,Fault.ImportNotFound _,Fault.ImportConflict _ ->
                reason("ValidationError", fault);
        };
    }

    private static CancellationReason reason(String code, Fault fault) {
        return new CancellationReason(code, Optional.of(fault.message()), Optional.empty());
    }
}
