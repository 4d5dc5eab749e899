package dev.keywright.engine.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.keywright.engine.api.BatchExecuteStatementRequest;
import dev.keywright.engine.api.BatchStatementRequest;
import dev.keywright.engine.api.ExecuteStatementRequest;
import dev.keywright.engine.api.ExecuteStatementRequestBuilder;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.Checked;
import dev.keywright.engine.flow.ItemWrite;
import dev.keywright.engine.flow.OnConditionFailure;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.flow.StatementVerdict;
import dev.keywright.engine.partiql.KeyAccess;
import dev.keywright.engine.partiql.Statement;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TableName;
import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Item;

/** A batch fails as a whole only for what it is made of; what is wrong with one statement is that statement's answer. */
final class BatchExecuteStatementCheck {
    private static final int MAX_STATEMENTS = 25;

    private BatchExecuteStatementCheck() {}

    /** @param key the values of the key attributes, in schema order */
    private record Place(TableName table, List<AttributeValue> key) {}

    static List<StatementVerdict> check(BatchExecuteStatementRequest request, Scope scope) {
        constrain(request);
        List<StatementVerdict> verdicts = new ArrayList<>();
        Set<Place> places = new HashSet<>();
        int reads = 0;
        int writes = 0;
        boolean distinct = true;
        for (BatchStatementRequest given : request.statements().orElseThrow()) {
            try {
                Statement statement = ExecuteStatementCheck.parse(given.statement(), given.parameters());
                reads += statement.isRead() ? 1 : 0;
                writes += statement.isRead() ? 0 : 1;
                Place place = place(statement, single(given, request), scope);
                distinct &= places.add(place);
                verdicts.add(new StatementVerdict.Accepted(single(given, request), place.table()));
            } catch (FaultException refused) {
                verdicts.add(new StatementVerdict.Rejected(refused.fault()));
            }
        }
        if (reads > 0 && writes > 0) {
            throw Message.BATCH_MIXED.asValidation();
        }
        if (!distinct) {
            throw Message.DUPLICATE_KEYS.asValidation();
        }
        return verdicts;
    }

    private static Place place(Statement statement, ExecuteStatementRequest single, Scope scope) {
        Table table = TableLookup.forItems(scope, statement.target().table());
        if (statement instanceof Statement.Select select) {
            KeyAccess access = KeyAccess.of(select.where(), QueryCheck.keyAttributes(table.schema().key()));
            if (select.target().index().isPresent() || !(access instanceof KeyAccess.Point)) {
                throw Message.BATCH_SELECT_WITHOUT_KEY.asValidation();
            }
        }
        return new Place(table.name(), key(ExecuteStatementCheck.check(single, scope).operation()));
    }

    private static List<AttributeValue> key(Checked.OfItems<?> operation) {
        return switch (operation) {
            case Checked.Query query -> Stream.concat(query.bounds().hash().stream(),
                    query.bounds().rangeEquals().stream()).toList();
            case Checked.PutItem put -> key(put.write());
            case Checked.UpdateItem update -> key(update.write());
            case Checked.DeleteItem delete -> key(delete.write());
            case Checked.Scan _,Checked.GetItem _,Checked.BatchGetItem _,Checked.BatchWriteItem _,Checked.TransactGetItems _,Checked.TransactWriteItems _,Checked.ExecuteStatement _,Checked.ExecuteTransaction _ ->
                throw new IllegalArgumentException("no statement of one item becomes " + operation);
        };
    }

    private static List<AttributeValue> key(ItemWrite write) {
        Item key = write.key().only(write.table().schema().key().names());
        return List.copyOf(key.attributes().values());
    }

    private static ExecuteStatementRequest single(BatchStatementRequest given, BatchExecuteStatementRequest batch) {
        return ExecuteStatementRequestBuilder.builder()
                .statement(given.statement())
                .parameters(given.parameters())
                .consistentRead(given.consistentRead())
                .returnConsumedCapacity(batch.returnConsumedCapacity())
                .returnValuesOnConditionCheckFailure(given.returnValuesOnConditionCheckFailure())
                .build();
    }

    private static void constrain(BatchExecuteStatementRequest request) {
        Members members = new Members(Wording.OLDER).required("Statements", request.statements());
        List<BatchStatementRequest> statements = request.statements().orElse(List.of());
        request.statements()
                .ifPresent(list -> members.size("Statements", "[" + list.size() + " statements]", list.size(), 1,
                        MAX_STATEMENTS));
        Choices.constrainCapacity(members, request.returnConsumedCapacity());
        for (int i = 0; i < statements.size(); i++) {
            String path = "statements." + (i + 1) + ".member.";
            members.required(path + "statement", statements.get(i).statement())
                    .length(path + "statement", statements.get(i).statement(), 1,
                            ExecuteStatementCheck.LONGEST_STATEMENT)
                    .oneOf(path + "returnValuesOnConditionCheckFailure",
                            statements.get(i).returnValuesOnConditionCheckFailure(), OnConditionFailure.ALL_OLD,
                            OnConditionFailure.NONE);
        }
        members.done();
    }
}
