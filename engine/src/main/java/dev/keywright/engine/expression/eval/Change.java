package dev.keywright.engine.expression.eval;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;

import dev.keywright.engine.expression.eval.Arithmetic.Operator;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.value.AttributeValue;

/** What an update does to the value at one place, once the right-hand sides are known. */
sealed interface Change {
    record Put(AttributeValue value) implements Change {}

    record Remove() implements Change {}

    /** @param value a number or a set */
    record Add(AttributeValue value) implements Change {}

    /** @param members a set */
    record Delete(AttributeValue members) implements Change {}

    /**
     * The value afterwards; empty when there is none.
     *
     * @throws FaultException when the old value has a type this change cannot work on
     */
    default Optional<AttributeValue> to(Optional<AttributeValue> old) {
        return switch (this) {
            case Put(var value) -> Optional.of(value);
            case Remove() -> Optional.empty();
            case Add(var value) -> Optional.of(old.map(now -> sum(now, value)).orElse(value));
            case Delete(var members) -> old.flatMap(now -> difference(now, members));
        };
    }

    private static AttributeValue sum(AttributeValue now, AttributeValue added) {
        return switch (now) {
            case AttributeValue.N _ -> Arithmetic.apply(Operator.PLUS, now, added);
            case AttributeValue.Ss(var members) when added instanceof AttributeValue.Ss(var more) ->
                new AttributeValue.Ss(union(members, more));
            case AttributeValue.Ns(var members) when added instanceof AttributeValue.Ns(var more) ->
                new AttributeValue.Ns(union(members, more));
            case AttributeValue.Bs(var members) when added instanceof AttributeValue.Bs(var more) ->
                new AttributeValue.Bs(union(members, more));
            case AttributeValue.S _,AttributeValue.B _,AttributeValue.Bool _,AttributeValue.Null _,AttributeValue.L _,AttributeValue.M _,AttributeValue.Ss _,AttributeValue.Ns _,AttributeValue.Bs _ ->
                throw Message.UPDATE_OPERAND_INVALID.asValidation();
        };
    }

    private static Optional<AttributeValue> difference(AttributeValue now, AttributeValue removed) {
        if (now instanceof AttributeValue.Ss(var members) && removed instanceof AttributeValue.Ss(var less)) {
            return Optional.of(without(members, less)).filter(left -> !left.isEmpty()).map(AttributeValue.Ss::new);
        }
        if (now instanceof AttributeValue.Ns(var members) && removed instanceof AttributeValue.Ns(var less)) {
            return Optional.of(without(members, less)).filter(left -> !left.isEmpty()).map(AttributeValue.Ns::new);
        }
        if (now instanceof AttributeValue.Bs(var members) && removed instanceof AttributeValue.Bs(var less)) {
            return Optional.of(without(members, less)).filter(left -> !left.isEmpty()).map(AttributeValue.Bs::new);
        }
        throw Message.UPDATE_OPERAND_INVALID.asValidation();
    }

    private static <T> SequencedSet<T> union(SequencedSet<T> members, SequencedSet<T> more) {
        SequencedSet<T> all = new LinkedHashSet<>(members);
        all.addAll(more);
        return all;
    }

    private static <T> SequencedSet<T> without(SequencedSet<T> members, SequencedSet<T> less) {
        SequencedSet<T> left = new LinkedHashSet<>(members);
        left.removeAll(less);
        return left;
    }
}
