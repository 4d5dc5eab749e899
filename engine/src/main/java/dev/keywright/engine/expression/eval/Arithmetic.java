package dev.keywright.engine.expression.eval;

import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.DynamoNumber;
import dev.keywright.engine.value.InvalidNumberException;

/** Sums and differences of stored numbers: exact, or refused (FACTS §3.2). */
final class Arithmetic {
    enum Operator {
        PLUS, MINUS
    }

    private Arithmetic() {}

    /** @throws FaultException when an operand is no number or no number can hold the result */
    static AttributeValue apply(Operator operator, AttributeValue left, AttributeValue right) {
        if (!(left instanceof AttributeValue.N(DynamoNumber a))
                || !(right instanceof AttributeValue.N(DynamoNumber b))) {
            throw Message.UPDATE_OPERAND_INVALID.asValidation();
        }
        try {
            return new AttributeValue.N(switch (operator) {
                case PLUS -> a.plus(b);
                case MINUS -> a.minus(b);
            });
        } catch (InvalidNumberException unfit) {
            throw switch (unfit.rule()) {
                case OVERFLOW -> Message.NUMBER_OVERFLOW.asValidation();
                case UNDERFLOW -> Message.NUMBER_UNDERFLOW.asValidation();
                case TOO_PRECISE -> Message.NUMBER_TOO_PRECISE.asValidation();
                case NOT_A_NUMBER -> new IllegalStateException(unfit);
            };
        }
    }
}
