package dev.keywright.engine.wire;

import java.nio.ByteBuffer;
import java.util.List;

import dev.keywright.engine.fault.CancellationReason;
import dev.keywright.engine.fault.Fault;
import dev.keywright.engine.fault.ThrottlingReason;
import dev.keywright.engine.value.Item;

/** Faults as bodies of answers: the prefixed type, the message under the name this fault has it, and what else it has. */
public final class FaultBodies {
    private static final String SERVICE = "com.amazonaws.dynamodb.v20120810#";
    private static final String FRAMEWORK = "com.amazon.coral.service#";
    private static final String VALIDATION = "com.amazon.coral.validate#";

    private FaultBodies() {}

    /** The body of the answer; the HTTP status is 500 for {@link Fault.InternalServer} and 400 for all others. */
    public static ByteBuffer write(Fault fault) {
        JsonOutput out = new JsonOutput(256);
        out.beginObject();
        out.name("__type");
        out.text(type(fault));
        if (!fault.message().isEmpty()) {
            out.name(messageName(fault));
            out.text(fault.message());
        }
        writeDetails(fault, out);
        out.endObject();
        return out.toBuffer();
    }

    /** The error code with the prefix that the service puts before it. */
    static String type(Fault fault) {
        return switch (fault) {
            case Fault.Validation _ -> VALIDATION + "ValidationException";
            case Fault.ConditionalCheckFailed _ -> SERVICE + "ConditionalCheckFailedException";
            case Fault.DuplicateItem _ -> SERVICE + "DuplicateItemException";
            case Fault.ResourceNotFound _ -> SERVICE + "ResourceNotFoundException";
            case Fault.ResourceInUse _ -> SERVICE + "ResourceInUseException";
            case Fault.LimitExceeded _ -> SERVICE + "LimitExceededException";
            case Fault.ItemCollectionSizeLimitExceeded _ -> SERVICE + "ItemCollectionSizeLimitExceededException";
            case Fault.ProvisionedThroughputExceeded _ -> SERVICE + "ProvisionedThroughputExceededException";
            case Fault.Throttling _ -> SERVICE + "ThrottlingException";
            case Fault.RequestLimitExceeded _ -> SERVICE + "RequestLimitExceeded";
            case Fault.TransactionCanceled _ -> SERVICE + "TransactionCanceledException";
            case Fault.TransactionConflict _ -> SERVICE + "TransactionConflictException";
            case Fault.TransactionInProgress _ -> SERVICE + "TransactionInProgressException";
            case Fault.IdempotentParameterMismatch _ -> SERVICE + "IdempotentParameterMismatchException";
            case Fault.ExpiredIterator _ -> SERVICE + "ExpiredIteratorException";
            case Fault.TrimmedDataAccess _ -> SERVICE + "TrimmedDataAccessException";
            case Fault.InternalServer _ -> SERVICE + "InternalServerError";
            case Fault.Serialization _ -> FRAMEWORK + "SerializationException";
            case Fault.UnknownOperation _ -> FRAMEWORK + "UnknownOperationException";
            case Fault.MissingAuthenticationToken _ -> FRAMEWORK + "MissingAuthenticationTokenException";
            case Fault.IncompleteSignature _ -> FRAMEWORK + "IncompleteSignatureException";
        };
    }

    private static String messageName(Fault fault) {
        return switch (fault) {
            case Fault.TransactionCanceled _,Fault.TransactionInProgress _ -> "Message";
            case Fault.IdempotentParameterMismatch _,Fault.Serialization _ -> "Message";
            case Fault.Validation _,Fault.ConditionalCheckFailed _,Fault.ResourceNotFound _ -> "message";
            case Fault.ResourceInUse _,Fault.LimitExceeded _,Fault.ItemCollectionSizeLimitExceeded _ -> "message";
            case Fault.ProvisionedThroughputExceeded _,Fault.Throttling _,Fault.RequestLimitExceeded _ -> "message";
            case Fault.TransactionConflict _,Fault.InternalServer _,Fault.UnknownOperation _ -> "message";
            case Fault.DuplicateItem _,Fault.ExpiredIterator _,Fault.TrimmedDataAccess _ -> "message";
            case Fault.MissingAuthenticationToken _,Fault.IncompleteSignature _ -> "message";
        };
    }

    private static void writeDetails(Fault fault, JsonOutput out) {
        switch (fault) {
            case Fault.ConditionalCheckFailed(_, var item) -> item.ifPresent(found -> writeItem(found, out));
            case Fault.ProvisionedThroughputExceeded(_, var reasons) -> writeReasons("ThrottlingReasons", reasons, out);
            case Fault.RequestLimitExceeded(_, var reasons) -> writeReasons("ThrottlingReasons", reasons, out);
            case Fault.Throttling(_, var reasons) -> writeReasons("throttlingReasons", reasons, out);
            case Fault.TransactionCanceled(_, var reasons) -> writeCancellations(reasons, out);
            case Fault.Validation _,Fault.ResourceNotFound _,Fault.ResourceInUse _,Fault.LimitExceeded _ -> {
            }
            case Fault.ItemCollectionSizeLimitExceeded _,Fault.TransactionConflict _,Fault.InternalServer _ -> {
            }
            case Fault.TransactionInProgress _,Fault.IdempotentParameterMismatch _,Fault.Serialization _ -> {
            }
            case Fault.UnknownOperation _,Fault.DuplicateItem _,Fault.ExpiredIterator _ -> {
            }
            case Fault.TrimmedDataAccess _ -> {
            }
            case Fault.MissingAuthenticationToken _,Fault.IncompleteSignature _ -> {
            }
        }
    }

    private static void writeItem(Item item, JsonOutput out) {
        out.name("Item");
        Values.ITEM.write(item, out);
    }

    private static void writeReasons(String name, List<ThrottlingReason> reasons, JsonOutput out) {
        if (reasons.isEmpty()) {
            return;
        }
        out.name(name);
        out.beginArray();
        for (ThrottlingReason reason : reasons) {
            out.beginObject();
            out.name("reason");
            out.text(reason.reason());
            out.name("resource");
            out.text(reason.resource());
            out.endObject();
        }
        out.endArray();
    }

    private static void writeCancellations(List<CancellationReason> reasons, JsonOutput out) {
        out.name("CancellationReasons");
        out.beginArray();
        for (CancellationReason reason : reasons) {
            out.beginObject();
            out.name("Code");
            out.text(reason.code());
            reason.message().ifPresent(text -> {
                out.name("Message");
                out.text(text);
            });
            reason.item().ifPresent(found -> writeItem(found, out));
            out.endObject();
        }
        out.endArray();
    }
}
