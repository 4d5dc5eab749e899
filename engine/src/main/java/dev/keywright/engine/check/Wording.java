package dev.keywright.engine.check;

import java.util.function.Supplier;

import dev.keywright.engine.api.Supplied;
import dev.keywright.engine.fault.Fault;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.fault.Message;

/** Which layer of the service's words an operation answers in (FACTS §3.4 and §3.6, profile of October 2026). */
enum Wording {
    /** PutItem, UpdateItem, DeleteItem: first violation only, and request rules inside the envelope. */
    ENVELOPED,
    /** GetItem, Query, BatchGetItem: first violation only, request rules bare. */
    BARE,
    /** Everything else: all violations in one envelope with the values echoed, request rules bare. */
    OLDER;

    /** Runs rules about what the request says, and puts the envelope around what they find where there is one. */
    <T> T around(Supplier<T> rules) {
        if (this != ENVELOPED) {
            return rules.get();
        }
        try {
            return rules.get();
        } catch (FaultException e) {
            throw e.fault() instanceof Fault.Validation defect ? ofDefect(defect) : e;
        }
    }

    void around(Runnable rules) {
        around(() -> {
            rules.run();
            return true;
        });
    }

    /** What to throw for a value that came broken. */
    FaultException ofDefect(Supplied.Unsound<?> unsound) {
        return this == OLDER ? new FaultException(unsound.olderDefect()) : ofDefect(unsound.defect());
    }

    /** Empty, ambiguous and too deep values are told bare by everyone. */
    private FaultException ofDefect(Fault.Validation defect) {
        return this == ENVELOPED && isRuleOfValues(defect.message())
                ? enveloped(defect.message())
                : new FaultException(defect);
    }

    private static boolean isRuleOfValues(String message) {
        return !message.startsWith("Supplied AttributeValue ") && !message.equals(Message.NESTED_TOO_DEEP.with())
                && !message.equals(Message.EMPTY_ATTRIBUTE_NAME.with())
                && !message.equals(Message.ATTRIBUTE_NAME_TOO_LONG.with());
    }

    static FaultException enveloped(String message) {
        return Message.ENVELOPE.asValidation(message);
    }
}
