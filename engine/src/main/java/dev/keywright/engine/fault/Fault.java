package dev.keywright.engine.fault;

import java.util.List;
import java.util.Optional;

import dev.keywright.engine.value.Item;

/** Why a request failed, one variant for each error code of the API. */
public sealed interface Fault {
    /** The words of the answer; empty for the few framework faults that have none. */
    String message();

    /** The request breaks a rule: {@code ValidationException}. */
    record Validation(String message) implements Fault {}

    /** A condition was false; carries the item when {@code ReturnValuesOnConditionCheckFailure} asked for it. */
    record ConditionalCheckFailed(String message, Optional<Item> item) implements Fault {}

    /** An INSERT found its key taken. */
    record DuplicateItem(String message) implements Fault {}

    record ResourceNotFound(String message) implements Fault {}

    record ResourceInUse(String message) implements Fault {}

    record LimitExceeded(String message) implements Fault {}

    record ItemCollectionSizeLimitExceeded(String message) implements Fault {}

    record ProvisionedThroughputExceeded(String message, List<ThrottlingReason> reasons) implements Fault {
        public ProvisionedThroughputExceeded {
            reasons = List.copyOf(reasons);
        }
    }

    record Throttling(String message, List<ThrottlingReason> reasons) implements Fault {
        public Throttling {
            reasons = List.copyOf(reasons);
        }
    }

    record RequestLimitExceeded(String message, List<ThrottlingReason> reasons) implements Fault {
        public RequestLimitExceeded {
            reasons = List.copyOf(reasons);
        }
    }

    /** Some action of a transaction cannot be done, so none is; one reason an action, in order. */
    record TransactionCanceled(String message, List<CancellationReason> reasons) implements Fault {
        public TransactionCanceled {
            reasons = List.copyOf(reasons);
        }
    }

    record TransactionConflict(String message) implements Fault {}

    record TransactionInProgress(String message) implements Fault {}

    /** A client token came again with other parameters. */
    record IdempotentParameterMismatch(String message) implements Fault {}

    /** A shard iterator is older than 15 minutes. */
    record ExpiredIterator(String message) implements Fault {}

    /** The records from there on are older than a day and gone. */
    record TrimmedDataAccess(String message) implements Fault {}

    /** The engine itself failed; never the answer to a bad request. */
    record InternalServer(String message) implements Fault {}

    /** The body is not what the operation's shapes allow: {@code SerializationException}. */
    record Serialization(String message) implements Fault {}

    record UnknownOperation() implements Fault {
        @Override
        public String message() {
            return "";
        }
    }

    record MissingAuthenticationToken(String message) implements Fault {}

    record IncompleteSignature(String message) implements Fault {}
}
