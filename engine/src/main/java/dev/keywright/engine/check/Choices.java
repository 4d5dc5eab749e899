package dev.keywright.engine.check;

import java.util.Optional;

import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.CapacityDetail;
import dev.keywright.engine.flow.CollectionMetrics;
import dev.keywright.engine.flow.OnConditionFailure;
import dev.keywright.engine.flow.ReadMode;
import dev.keywright.engine.flow.ReturnValues;

/** The enum members that many operations share: their constraint, and what they mean when they are left out. */
final class Choices {
    /** What the newer layer prints, misspelling and all (FACTS §3.5 message 7). */
    private static final String NEWER_RETURN_VALUES = "ALL_OLD, UPDATED_OLD, ALL_NEW, UPDATE_NEW, NONE";

    private Choices() {}

    static void constrainCapacity(Members members, Optional<String> given) {
        members.oneOf("ReturnConsumedCapacity", given, CapacityDetail.values());
    }

    static CapacityDetail capacity(Optional<String> given) {
        return given.map(CapacityDetail::valueOf).orElse(CapacityDetail.NONE);
    }

    static void constrainMetrics(Members members, Optional<String> given) {
        members.oneOf("ReturnItemCollectionMetrics", given, CollectionMetrics.values());
    }

    static CollectionMetrics metrics(Optional<String> given) {
        return given.map(CollectionMetrics::valueOf).orElse(CollectionMetrics.NONE);
    }

    static void constrainOnFailure(Members members, Optional<String> given) {
        members.oneOf("ReturnValuesOnConditionCheckFailure", given, OnConditionFailure.ALL_OLD,
                OnConditionFailure.NONE);
    }

    static OnConditionFailure onFailure(Optional<String> given) {
        return given.map(OnConditionFailure::valueOf).orElse(OnConditionFailure.NONE);
    }

    static void constrainReturnValues(Members members, Optional<String> given) {
        boolean known = given.isEmpty()
                || java.util.Arrays.stream(ReturnValues.values()).anyMatch(each -> each.name().equals(given.get()));
        if (!known) {
            members.violate(Message.RETURN_VALUES_CONSTRAINT.with(Message.ENUM_VALUE.with(NEWER_RETURN_VALUES)));
        }
    }

    static ReturnValues returnValues(Optional<String> given) {
        return given.map(ReturnValues::valueOf).orElse(ReturnValues.NONE);
    }

    /** For PutItem and DeleteItem, which know only the old image. */
    static ReturnValues returnOldValues(Optional<String> given) {
        ReturnValues values = returnValues(given);
        return switch (values) {
            case NONE, ALL_OLD -> values;
            case UPDATED_OLD, ALL_NEW, UPDATED_NEW -> throw Message.RETURN_VALUES_OF_PUT.asValidation();
        };
    }

    static ReadMode consistency(Optional<Boolean> consistentRead) {
        return consistentRead.orElse(false) ? ReadMode.STRONG : ReadMode.EVENTUAL;
    }
}
