package dev.keywright.engine.check;

import java.util.Optional;
import java.util.function.Supplier;

import dev.keywright.engine.api.PutItemRequest;
import dev.keywright.engine.expression.BoundCondition;
import dev.keywright.engine.expression.bind.ExpressionCache;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.Checked;
import dev.keywright.engine.flow.ItemWrite;
import dev.keywright.engine.flow.ReturnValues;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.value.Item;
import dev.keywright.engine.value.ItemSize;

final class PutItemCheck {
    private PutItemCheck() {}

    static Checked.PutItem check(PutItemRequest request, Scope scope, ExpressionCache cache) {
        constrain(request);
        Supplier<Optional<BoundCondition>> binding = Wording.ENVELOPED.around(() -> new WriteCondition(
                request.expected(), request.conditionalOperator(), request.conditionExpression(),
                request.expressionAttributeNames(),
                request.expressionAttributeValues()).binding(cache, Wording.ENVELOPED));
        Item item = Values.item(request.item().orElseThrow(), Wording.ENVELOPED);
        ReturnValues returned = Wording.ENVELOPED.around(() -> Choices.returnOldValues(request.returnValues()));
        Optional<BoundCondition> condition = Wording.ENVELOPED.around(binding);
        requireStorable(item);
        Table table = TableLookup.forItems(scope, request.tableName().orElseThrow());
        ItemWrite.Put put = new ItemWrite.Put(table, Keys.ofItem(table.schema(), item), item, condition,
                Choices.onFailure(request.returnValuesOnConditionCheckFailure()));
        return new Checked.PutItem(put, returned, Choices.capacity(request.returnConsumedCapacity()),
                Choices.metrics(request.returnItemCollectionMetrics()));
    }

    private static void constrain(PutItemRequest request) {
        Members members = new Members(Wording.ENVELOPED).tableName("TableName", request.tableName())
                .required("Item", request.item());
        Choices.constrainReturnValues(members, request.returnValues());
        Choices.constrainCapacity(members, request.returnConsumedCapacity());
        Choices.constrainMetrics(members, request.returnItemCollectionMetrics());
        Choices.constrainOnFailure(members, request.returnValuesOnConditionCheckFailure());
        Legacy.constrainConnective(members, request.conditionalOperator());
        Legacy.constrainExpected(members, request.expected());
        members.done();
    }

    static void requireStorable(Item item) {
        if (item.sizeBytes() > ItemSize.MAX_ITEM_BYTES) {
            throw Message.ITEM_TOO_LARGE.asValidation();
        }
    }
}
