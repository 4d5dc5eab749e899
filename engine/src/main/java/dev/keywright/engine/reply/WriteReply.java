package dev.keywright.engine.reply;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.keywright.engine.api.ItemCollectionMetrics;
import dev.keywright.engine.fault.CancellationReason;
import dev.keywright.engine.fault.Fault;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.Change;
import dev.keywright.engine.flow.CollectionMetrics;
import dev.keywright.engine.flow.Outcome;
import dev.keywright.engine.flow.ReturnValues;
import dev.keywright.engine.value.Item;

/** What the answers of writes have in common. */
final class WriteReply {
    private static final double BYTES_PER_GB = 1L << 30;

    private WriteReply() {}

    /**
     * The changes of a write, or of several that do not depend on each other.
     *
     * @throws FaultException the reason of the first refusal
     */
    static Outcome.ItemsWritten each(Outcome outcome) {
        if (outcome instanceof Outcome.WritesRefused(var verdicts)) {
            throw new FaultException(verdicts.stream()
                    .flatMap(verdict -> verdict.reason().stream())
                    .findFirst()
                    .orElseThrow());
        }
        return (Outcome.ItemsWritten) outcome;
    }

    /**
     * The changes of a transaction.
     *
     * @throws FaultException with the reasons of all its actions
     */
    static Outcome.ItemsWritten together(Outcome outcome) {
        if (outcome instanceof Outcome.WritesRefused(var verdicts)) {
            throw new FaultException(Fault.TransactionCanceled.of(verdicts.stream()
                    .map(verdict -> verdict.reason().map(CancellationReason::of).orElse(CancellationReason.NONE))
                    .toList()));
        }
        return (Outcome.ItemsWritten) outcome;
    }

    /** The one condition of an INSERT is that its key is free. */
    static Fault ofInsert(Fault refusal) {
        return refusal instanceof Fault.ConditionalCheckFailed
                ? new Fault.DuplicateItem(Message.DUPLICATE_ITEM.with())
                : refusal;
    }

    /** The image of a Put or Delete; an item that was not there is left out. */
    static Optional<Item> oldImage(Change change, ReturnValues returnValues) {
        return returnValues == ReturnValues.ALL_OLD ? change.before() : Optional.empty();
    }

    static Optional<ItemCollectionMetrics> metricsOfOne(Outcome.ItemsWritten written, CollectionMetrics metrics) {
        return metrics == CollectionMetrics.NONE
                ? Optional.empty()
                : written.collectionBytes()
                        .entrySet()
                        .stream()
                        .findFirst()
                        .map(entry -> metrics(entry.getKey(), entry.getValue()));
    }

    /** By table; empty when no table touched has local indexes. */
    static Optional<Map<String, List<ItemCollectionMetrics>>> metricsOfSeveral(Outcome.ItemsWritten written,
            CollectionMetrics metrics) {
        if (metrics == CollectionMetrics.NONE || written.collectionBytes().isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<ItemCollectionMetrics>> byTable = new LinkedHashMap<>();
        written.collectionBytes()
                .forEach((collection, bytes) -> byTable
                        .computeIfAbsent(collection.table().value(), _ -> new ArrayList<>())
                        .add(metrics(collection, bytes)));
        return Optional.of(byTable);
    }

    /** An estimate, as the service gives it: the whole GB below and above. */
    private static ItemCollectionMetrics metrics(Outcome.Collection collection, long bytes) {
        double lower = Math.floor(bytes / BYTES_PER_GB);
        return new ItemCollectionMetrics(Optional.of(collection.key()), Optional.of(List.of(lower, lower + 1)));
    }
}
