package dev.keywright.engine.expression.legacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.keywright.engine.expression.BoundUpdate;
import dev.keywright.engine.expression.DocumentPath;
import dev.keywright.engine.expression.UpdateAction;
import dev.keywright.engine.expression.UpdateTerm;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.value.AttributeType;
import dev.keywright.engine.value.AttributeValue;

/** Builds updates from {@code AttributeUpdates} (FACTS §4.8). */
public final class LegacyUpdates {
    private LegacyUpdates() {}

    /** @throws FaultException when an action lacks its value or has one of the wrong type */
    public static BoundUpdate attributeUpdates(Map<String, LegacyUpdate> updates) {
        List<UpdateAction> actions = new ArrayList<>(updates.size());
        updates.forEach((attribute, update) -> actions.add(action(DocumentPath.of(attribute), update)));
        return new BoundUpdate(actions);
    }

    private static UpdateAction action(DocumentPath path, LegacyUpdate update) {
        if (update.value().isEmpty()) {
            if (update.action() != LegacyUpdate.Action.DELETE) {
                throw Message.UPDATE_VALUE_MISSING.asValidation();
            }
            return new UpdateAction.Remove(path);
        }
        AttributeValue value = update.value().get();
        return switch (update.action()) {
            case PUT -> new UpdateAction.Set(path, new UpdateTerm.Literal(value));
            case ADD -> add(path, value);
            case DELETE -> {
                if (!value.type().isSet()) {
                    throw Message.UPDATE_DELETE_TYPE.asValidation(value.type());
                }
                yield new UpdateAction.Delete(path, value);
            }
        };
    }

    /** Unlike its successor, this ADD takes lists too, and appends them. */
    private static UpdateAction add(DocumentPath path, AttributeValue value) {
        if (value.type() == AttributeType.L) {
            UpdateTerm now = new UpdateTerm.IfNotExists(path, new UpdateTerm.Literal(AttributeValue.l()));
            return new UpdateAction.Set(path, new UpdateTerm.ListAppend(now, new UpdateTerm.Literal(value)));
        }
        if (value.type() != AttributeType.N && !value.type().isSet()) {
            throw Message.UPDATE_ACTION_TYPE.asValidation(LegacyUpdate.Action.ADD, value.type());
        }
        return new UpdateAction.Add(path, value);
    }
}
