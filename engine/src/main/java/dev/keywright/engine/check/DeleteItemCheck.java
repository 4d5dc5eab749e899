package dev.keywright.engine.check;

import java.util.Optional;
import java.util.function.Supplier;

import dev.keywright.engine.api.DeleteItemRequest;
import dev.keywright.engine.expression.BoundCondition;
import dev.keywright.engine.expression.bind.ExpressionCache;
import dev.keywright.engine.flow.Checked;
import dev.keywright.engine.flow.ItemWrite;
import dev.keywright.engine.flow.ReturnValues;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.value.Item;

final class DeleteItemCheck {
    private DeleteItemCheck() {}

    static Checked.DeleteItem check(DeleteItemRequest request, Scope scope, ExpressionCache cache) {
        constrain(request);
        Supplier<Optional<BoundCondition>> binding = Wording.ENVELOPED.around(() -> new WriteCondition(
                request.expected(), request.conditionalOperator(), request.conditionExpression(),
                request.expressionAttributeNames(),
                request.expressionAttributeValues()).binding(cache, Wording.ENVELOPED));
        Item key = Values.item(request.key().orElseThrow(), Wording.ENVELOPED);
        ReturnValues returned = Wording.ENVELOPED.around(() -> Choices.returnOldValues(request.returnValues()));
        Optional<BoundCondition> condition = Wording.ENVELOPED.around(binding);
        Table table = TableLookup.forItems(scope, request.tableName().orElseThrow());
        ItemWrite.Delete delete = new ItemWrite.Delete(table, Keys.ofLookup(table.schema().key(), key), condition,
                Choices.onFailure(request.returnValuesOnConditionCheckFailure()));
        return new Checked.DeleteItem(delete, returned, Choices.capacity(request.returnConsumedCapacity()),
                Choices.metrics(request.returnItemCollectionMetrics()));
    }

    private static void constrain(DeleteItemRequest request) {
        Members members = new Members(Wording.ENVELOPED).tableName("TableName", request.tableName())
                .required("Key", request.key());
        Choices.constrainReturnValues(members, request.returnValues());
        Choices.constrainCapacity(members, request.returnConsumedCapacity());
        Choices.constrainMetrics(members, request.returnItemCollectionMetrics());
        Choices.constrainOnFailure(members, request.returnValuesOnConditionCheckFailure());
        Legacy.constrainConnective(members, request.conditionalOperator());
        Legacy.constrainExpected(members, request.expected());
        members.done();
    }
}
