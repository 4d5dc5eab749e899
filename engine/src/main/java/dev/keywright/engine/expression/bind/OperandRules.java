package dev.keywright.engine.expression.bind;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import dev.keywright.engine.expression.BoundOperand;
import dev.keywright.engine.expression.DocumentPath;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.value.AttributeType;
import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.ValueOrder;

/** What the operands of a condition must be, as far as the request alone tells: literals have types, paths do not. */
record OperandRules(Function<String, FaultException> complain) {
    private static final int MAX_IN_OPERANDS = 100;
    private static final String ANY_TYPE = "{NS,SS,L,BS,N,M,B,BOOL,NULL,S}";

    void requireOperandCount(ConditionFunction function, int operands) {
        if (function.operandCount() != operands) {
            throw fault(Message.OPERAND_COUNT.with(function.spelling(), operands));
        }
    }

    void requireDistinct(String operator, BoundOperand first, List<BoundOperand> others) {
        if (first instanceof BoundOperand.Path(DocumentPath path) && others.contains(first)) {
            throw fault(Message.OPERANDS_NOT_DISTINCT.with(operator, path));
        }
    }

    void requireInOperands(List<BoundOperand> candidates) {
        if (candidates.size() > MAX_IN_OPERANDS) {
            throw fault(Message.TOO_MANY_IN_OPERANDS.with(candidates.size()));
        }
    }

    DocumentPath requirePath(ConditionFunction function, BoundOperand operand) {
        if (operand instanceof BoundOperand.Path(DocumentPath path)) {
            return path;
        }
        throw fault(Message.PATH_REQUIRED.with(function.spelling()));
    }

    /** {@code size} of a number, boolean or null is refused when that is written out. */
    void requireSizes(BoundOperand... operands) {
        for (BoundOperand operand : operands) {
            if (operand instanceof BoundOperand.Size(BoundOperand of)) {
                requireSizes(of);
                type(of).filter(type -> !hasSize(type)).ifPresent(type -> {
                    throw operandType(ConditionFunction.SIZE.spelling(), type);
                });
            }
        }
    }

    void requireOrdered(String operator, BoundOperand... operands) {
        for (BoundOperand operand : operands) {
            type(operand).filter(type -> !type.isKeyType()).ifPresent(type -> {
                throw operandType(operator, type);
            });
        }
    }

    void requirePrefixes(ConditionFunction function, BoundOperand... operands) {
        for (BoundOperand operand : operands) {
            requireSizes(operand);
            type(operand).filter(type -> type != AttributeType.S && type != AttributeType.B).ifPresent(type -> {
                throw operandType(function.spelling(), type);
            });
        }
    }

    AttributeType requireTypeName(ConditionFunction function, BoundOperand operand) {
        if (!(operand instanceof BoundOperand.Literal(AttributeValue.S(String name)))) {
            throw fault(Message.OPERAND_TYPE.with(function.spelling(),
                    type(operand).map(AttributeType::name).orElse(ANY_TYPE)));
        }
        return AttributeType.named(name).orElseThrow(() -> fault(Message.INVALID_TYPE_NAME.with(name)));
    }

    void requireBounds(BoundOperand low, BoundOperand high) {
        if (low instanceof BoundOperand.Literal(AttributeValue lowest)
                && high instanceof BoundOperand.Literal(AttributeValue highest)) {
            if (lowest.type() != highest.type()) {
                throw fault(Message.BETWEEN_BOUNDS_TYPES.with(print(lowest), print(highest)));
            }
            if (ValueOrder.ASCENDING.compare(lowest, highest) > 0) {
                throw fault(Message.BETWEEN_BOUNDS_REVERSED.with(print(lowest), print(highest)));
            }
        }
    }

    private static String print(AttributeValue value) {
        return "AttributeValue: {" + value.type() + ":" + switch (value) {
            case AttributeValue.S(String text) -> text;
            case AttributeValue.N(var number) -> number.toString();
            case AttributeValue.B(var bytes) -> bytes.toBase64();
            case AttributeValue.Bool _,AttributeValue.Null _,AttributeValue.Ss _,AttributeValue.Ns _,AttributeValue.Bs _,AttributeValue.L _,AttributeValue.M _ ->
                value.toString();
        } + "}";
    }

    private static boolean hasSize(AttributeType type) {
        return switch (type) {
            case S, B, SS, NS, BS, L, M -> true;
            case N, BOOL, NULL -> false;
        };
    }

    /** The type an operand has whatever the item holds. */
    private static Optional<AttributeType> type(BoundOperand operand) {
        return switch (operand) {
            case BoundOperand.Path _ -> Optional.empty();
            case BoundOperand.Literal(AttributeValue value) -> Optional.of(value.type());
            case BoundOperand.Size _ -> Optional.of(AttributeType.N);
        };
    }

    private FaultException operandType(String operator, AttributeType type) {
        return fault(Message.OPERAND_TYPE.with(operator, type));
    }

    private FaultException fault(String detail) {
        return complain.apply(detail);
    }
}
