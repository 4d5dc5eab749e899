package dev.keywright.engine.expression.eval;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.keywright.engine.expression.BoundUpdate;
import dev.keywright.engine.expression.UpdateAction;
import dev.keywright.engine.expression.UpdateTerm;
import dev.keywright.engine.expression.eval.Arithmetic.Operator;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Item;

/** What an update makes of an item (FACTS §4.5). */
public final class Updates {
    private Updates() {}

    /**
     * The item after the update. A missing item is made from its key alone, and only when
     * {@link BoundUpdate#createsItem()}.
     *
     * @param stored the item as it is, or just the key of one that is missing
     * @throws FaultException when a path leads nowhere, an operand is missing or has the wrong type, or a number leaves
     *             its range
     */
    public static Item apply(BoundUpdate update, Item stored) {
        ChangeTree changes = new ChangeTree();
        for (UpdateAction action : update.actions()) {
            changes.add(action.path(), switch (action) {
                case UpdateAction.Set(_, UpdateTerm value) -> new Change.Put(value(value, stored));
                case UpdateAction.Remove _ -> new Change.Remove();
                case UpdateAction.Add(_, AttributeValue value) -> new Change.Add(value);
                case UpdateAction.Delete(_, AttributeValue members) -> new Change.Delete(members);
            });
        }
        return Item.of(changes.applyToEntries(stored.attributes()));
    }

    private static AttributeValue value(UpdateTerm term, Item stored) {
        return switch (term) {
            case UpdateTerm.Literal(AttributeValue value) -> value;
            case UpdateTerm.Path(var path) -> present(Paths.find(path, stored));
            case UpdateTerm.IfNotExists(var path, var otherwise) -> {
                AttributeValue now = Paths.find(path, stored);
                yield now == null ? value(otherwise, stored) : now;
            }
            case UpdateTerm.ListAppend(var first, var second) ->
                concatenated(value(first, stored), value(second, stored));
            case UpdateTerm.Plus(var left, var right) ->
                Arithmetic.apply(Operator.PLUS, value(left, stored), value(right, stored));
            case UpdateTerm.Minus(var left, var right) ->
                Arithmetic.apply(Operator.MINUS, value(left, stored), value(right, stored));
        };
    }

    private static AttributeValue present(@Nullable AttributeValue value) {
        if (value == null) {
            throw Message.UPDATE_ATTRIBUTE_MISSING.asValidation();
        }
        return value;
    }

    private static AttributeValue concatenated(AttributeValue first, AttributeValue second) {
        if (first instanceof AttributeValue.L(var head) && second instanceof AttributeValue.L(var tail)) {
            List<AttributeValue> all = new ArrayList<>(head);
            all.addAll(tail);
            return new AttributeValue.L(all);
        }
        throw Message.UPDATE_OPERAND_INVALID.asValidation();
    }
}
