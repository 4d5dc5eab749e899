package dev.keywright.engine.check;

import java.util.Optional;
import java.util.function.Supplier;

import dev.keywright.engine.api.UpdateItemRequest;
import dev.keywright.engine.expression.BoundCondition;
import dev.keywright.engine.expression.BoundUpdate;
import dev.keywright.engine.expression.bind.ExpressionBinder;
import dev.keywright.engine.expression.bind.ExpressionCache;
import dev.keywright.engine.expression.legacy.Connective;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.Checked;
import dev.keywright.engine.flow.ItemWrite;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.value.Item;

final class UpdateItemCheck {
    private UpdateItemCheck() {}

    static Checked.UpdateItem check(UpdateItemRequest request, Scope scope, ExpressionCache cache) {
        constrain(request);
        Supplier<Expressed> binding = Wording.ENVELOPED.around(() -> binding(request, cache));
        Item key = Values.item(request.key().orElseThrow(), Wording.ENVELOPED);
        Expressed expressed = Wording.ENVELOPED.around(binding);
        Table table = TableLookup.forItems(scope, request.tableName().orElseThrow());
        Item checkedKey = Keys.ofLookup(table.schema().key(), key);
        requireNoKeyAttribute(table, expressed.update());
        ItemWrite.Update update = new ItemWrite.Update(table, checkedKey, expressed.update(), expressed.condition(),
                Choices.onFailure(request.returnValuesOnConditionCheckFailure()));
        return new Checked.UpdateItem(update, Choices.returnValues(request.returnValues()),
                Choices.capacity(request.returnConsumedCapacity()),
                Choices.metrics(request.returnItemCollectionMetrics()));
    }

    /** An update never changes the key it finds the item by. */
    static void requireNoKeyAttribute(Table table, BoundUpdate update) {
        for (String name : update.attributes()) {
            if (table.schema().key().has(name)) {
                throw Message.CANNOT_UPDATE_KEY.asValidation(name);
            }
        }
    }

    private record Expressed(BoundUpdate update, Optional<BoundCondition> condition) {}

    /** Looks at which parameters there are, before the values are looked at; what is left is to bind them. */
    private static Supplier<Expressed> binding(UpdateItemRequest request, ExpressionCache cache) {
        Given expressions = new Given().of("UpdateExpression", request.updateExpression())
                .of("ConditionExpression", request.conditionExpression());
        Given.refuseBoth(new Given().of("AttributeUpdates", request.attributeUpdates())
                .of("Expected", request.expected())
                .of("ConditionalOperator", request.conditionalOperator()),
                expressions);
        if (request.attributeUpdates().isPresent() || request.expected().isPresent()
                || request.conditionalOperator().isPresent()) {
            return () -> legacy(request);
        }
        Supplier<ExpressionBinder> binding = Expressions.binder(cache, Wording.ENVELOPED, expressions, expressions,
                "UpdateExpression and ConditionExpression", request.expressionAttributeNames(),
                request.expressionAttributeValues());
        return () -> {
            ExpressionBinder binder = binding.get();
            BoundUpdate update = request.updateExpression().map(binder::update).orElse(BoundUpdate.NOTHING);
            Optional<BoundCondition> condition = request.conditionExpression().map(binder::condition);
            binder.refuseUnused();
            return new Expressed(update, condition);
        };
    }

    private static Expressed legacy(UpdateItemRequest request) {
        Connective connective = Legacy.connective(request.conditionalOperator(), request.expected(), "Expected");
        return new Expressed(
                request.attributeUpdates()
                        .map(updates -> Legacy.updates(updates, Wording.BARE))
                        .orElse(BoundUpdate.NOTHING),
                Legacy.expected(request.expected(), connective, Wording.BARE));
    }

    private static void constrain(UpdateItemRequest request) {
        Members members = new Members(Wording.ENVELOPED).tableName("TableName", request.tableName())
                .required("Key", request.key());
        Choices.constrainReturnValues(members, request.returnValues());
        Choices.constrainCapacity(members, request.returnConsumedCapacity());
        Choices.constrainMetrics(members, request.returnItemCollectionMetrics());
        Choices.constrainOnFailure(members, request.returnValuesOnConditionCheckFailure());
        Legacy.constrainConnective(members, request.conditionalOperator());
        Legacy.constrainExpected(members, request.expected());
        Legacy.constrainUpdates(members, request.attributeUpdates());
        members.done();
    }
}
