package dev.keywright.engine.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import dev.keywright.engine.api.ConditionCheck;
import dev.keywright.engine.api.Delete;
import dev.keywright.engine.api.Put;
import dev.keywright.engine.api.Supplied;
import dev.keywright.engine.api.TransactWriteItem;
import dev.keywright.engine.api.Update;
import dev.keywright.engine.expression.BoundCondition;
import dev.keywright.engine.expression.BoundUpdate;
import dev.keywright.engine.expression.bind.ExpressionBinder;
import dev.keywright.engine.expression.bind.ExpressionCache;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.ItemWrite;
import dev.keywright.engine.flow.OnConditionFailure;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Item;

/** One action of TransactWriteItems, as far as it can be checked without its table. */
sealed interface TransactAction {
    String tableName();

    /** What the action counts for in the 4 MB of a transaction: the item or key and the values it brings. */
    long payloadBytes();

    /**
     * The write, once the table is known.
     *
     * @throws dev.keywright.engine.fault.FaultException when the action does not fit the table's schema
     */
    ItemWrite on(Table table);

    /** Refuses empty values of key attributes: unlike what does not fit the schema they are no reason to cancel. */
    void requireFilledKeys(Table table);

    record PutAction(String tableName, Item item, Optional<BoundCondition> condition,
            OnConditionFailure onFailure) implements TransactAction {
        @Override
        public void requireFilledKeys(Table table) {
            Keys.requireFilled(table.schema(), item);
        }

        @Override
        public long payloadBytes() {
            return item.sizeBytes();
        }

        @Override
        public ItemWrite on(Table table) {
            return new ItemWrite.Put(table, Keys.ofItem(table.schema(), item), item, condition, onFailure);
        }
    }

    record UpdateAction(String tableName, Item key, BoundUpdate update, Optional<BoundCondition> condition,
            OnConditionFailure onFailure, long payloadBytes) implements TransactAction {
        @Override
        public void requireFilledKeys(Table table) {
            Keys.requireFilled(table.schema(), key);
            Keys.requireFilled(table.schema(), update);
        }

        @Override
        public ItemWrite on(Table table) {
            Item checkedKey = Keys.ofLookup(table.schema().key(), key);
            UpdateItemCheck.requireNoKeyAttribute(table, update);
            return new ItemWrite.Update(table, checkedKey, update, condition, onFailure);
        }
    }

    record DeleteAction(String tableName, Item key, Optional<BoundCondition> condition,
            OnConditionFailure onFailure) implements TransactAction {
        @Override
        public void requireFilledKeys(Table table) {
            Keys.requireFilled(table.schema(), key);
        }

        @Override
        public long payloadBytes() {
            return key.sizeBytes();
        }

        @Override
        public ItemWrite on(Table table) {
            return new ItemWrite.Delete(table, Keys.ofLookup(table.schema().key(), key), condition, onFailure);
        }
    }

    record CheckAction(String tableName, Item key, Optional<BoundCondition> condition,
            OnConditionFailure onFailure) implements TransactAction {
        @Override
        public void requireFilledKeys(Table table) {
            Keys.requireFilled(table.schema(), key);
        }

        @Override
        public long payloadBytes() {
            return key.sizeBytes();
        }

        @Override
        public ItemWrite on(Table table) {
            return new ItemWrite.Check(table, Keys.ofLookup(table.schema().key(), key), condition, onFailure);
        }
    }

    /** @throws dev.keywright.engine.fault.FaultException when the action makes no sense by itself */
    static TransactAction of(TransactWriteItem item, ExpressionCache cache) {
        int members = (item.conditionCheck().isPresent() ? 1 : 0) + (item.put().isPresent() ? 1 : 0)
                + (item.delete().isPresent() ? 1 : 0) + (item.update().isPresent() ? 1 : 0);
        if (members > 1) {
            throw Message.TRANSACT_ITEM_AMBIGUOUS.asValidation();
        }
        List<TransactAction> action = new ArrayList<>(1);
        item.put().ifPresent(put -> action.add(of(put, cache)));
        item.update().ifPresent(update -> action.add(of(update, cache)));
        item.delete().ifPresent(delete -> action.add(of(delete, cache)));
        item.conditionCheck().ifPresent(check -> action.add(of(check, cache)));
        return action.stream().findFirst().orElseThrow(Message.TRANSACT_ITEM_EMPTY::asValidation);
    }

    private static TransactAction of(Put put, ExpressionCache cache) {
        Supplier<Optional<BoundCondition>> binding = condition(put.conditionExpression(),
                put.expressionAttributeNames(), put.expressionAttributeValues(), cache);
        Item item = Values.named(put.item().orElseThrow(), Wording.OLDER);
        Optional<BoundCondition> condition = binding.get();
        PutItemCheck.requireStorable(Values.shallow(item));
        return new PutAction(put.tableName().orElseThrow(), item, condition,
                Choices.onFailure(put.returnValuesOnConditionCheckFailure()));
    }

    private static TransactAction of(Update update, ExpressionCache cache) {
        Given expressions = new Given().of("UpdateExpression", update.updateExpression())
                .of("ConditionExpression",
                        update.conditionExpression());
        Supplier<ExpressionBinder> binding = Expressions.binder(cache, Wording.OLDER, expressions, expressions,
                "UpdateExpression and ConditionExpression", update.expressionAttributeNames(),
                update.expressionAttributeValues());
        Item key = Values.named(update.key().orElseThrow(), Wording.OLDER);
        ExpressionBinder binder = binding.get();
        BoundUpdate bound = binder.update(update.updateExpression().orElseThrow());
        Optional<BoundCondition> condition = update.conditionExpression().map(binder::condition);
        binder.refuseUnused();
        long payload = (long) Values.shallow(key).sizeBytes() + Item.of(Values.placeholders(
                update.expressionAttributeValues().orElse(Map.of()), Wording.OLDER)).sizeBytes();
        return new UpdateAction(update.tableName().orElseThrow(), key, bound, condition,
                Choices.onFailure(update.returnValuesOnConditionCheckFailure()), payload);
    }

    private static TransactAction of(Delete delete, ExpressionCache cache) {
        Supplier<Optional<BoundCondition>> binding = condition(delete.conditionExpression(),
                delete.expressionAttributeNames(), delete.expressionAttributeValues(), cache);
        Item key = Values.named(delete.key().orElseThrow(), Wording.OLDER);
        Optional<BoundCondition> condition = binding.get();
        return new DeleteAction(delete.tableName().orElseThrow(), Values.shallow(key), condition,
                Choices.onFailure(delete.returnValuesOnConditionCheckFailure()));
    }

    private static TransactAction of(ConditionCheck check, ExpressionCache cache) {
        Supplier<Optional<BoundCondition>> binding = condition(check.conditionExpression(),
                check.expressionAttributeNames(), check.expressionAttributeValues(), cache);
        Item key = Values.named(check.key().orElseThrow(), Wording.OLDER);
        Optional<BoundCondition> condition = binding.get();
        return new CheckAction(check.tableName().orElseThrow(), Values.shallow(key), condition,
                Choices.onFailure(check.returnValuesOnConditionCheckFailure()));
    }

    private static Supplier<Optional<BoundCondition>> condition(Optional<String> expression,
            Optional<Map<String, String>> names, Optional<Map<String, Supplied<AttributeValue>>> values,
            ExpressionCache cache) {
        return new WriteCondition(Optional.empty(), Optional.empty(), expression, names, values).binding(cache,
                Wording.OLDER);
    }

    /** Member constraints of whichever action there is. */
    static void constrain(Members members, String path, TransactWriteItem item) {
        item.conditionCheck().ifPresent(check -> {
            String here = path + "conditionCheck.";
            members.tableName(here + "tableName", check.tableName())
                    .required(here + "key", check.key())
                    .required(here + "conditionExpression", check.conditionExpression());
            constrainOnFailure(members, here, check.returnValuesOnConditionCheckFailure());
        });
        item.put().ifPresent(put -> {
            String here = path + "put.";
            members.tableName(here + "tableName", put.tableName()).required(here + "item", put.item());
            constrainOnFailure(members, here, put.returnValuesOnConditionCheckFailure());
        });
        item.delete().ifPresent(delete -> {
            String here = path + "delete.";
            members.tableName(here + "tableName", delete.tableName()).required(here + "key", delete.key());
            constrainOnFailure(members, here, delete.returnValuesOnConditionCheckFailure());
        });
        item.update().ifPresent(update -> {
            String here = path + "update.";
            members.tableName(here + "tableName", update.tableName())
                    .required(here + "key", update.key())
                    .required(here + "updateExpression", update.updateExpression());
            constrainOnFailure(members, here, update.returnValuesOnConditionCheckFailure());
        });
    }

    private static void constrainOnFailure(Members members, String path, Optional<String> given) {
        members.oneOf(path + "returnValuesOnConditionCheckFailure", given, OnConditionFailure.ALL_OLD,
                OnConditionFailure.NONE);
    }
}
