package dev.keywright.engine.check;

import java.util.ArrayList;
import java.util.List;

import dev.keywright.engine.api.BatchExecuteStatementRequest;
import dev.keywright.engine.api.BatchStatementRequest;
import dev.keywright.engine.api.ExecuteStatementRequest;
import dev.keywright.engine.api.ExecuteStatementRequestBuilder;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.OnConditionFailure;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.flow.StatementVerdict;
import dev.keywright.engine.partiql.KeyAccess;
import dev.keywright.engine.partiql.Statement;
import dev.keywright.engine.schema.Table;

/** A batch fails as a whole only for what it is made of; what is wrong with one statement is that statement's answer. */
final class BatchExecuteStatementCheck {
    private static final int MAX_STATEMENTS = 25;

    private BatchExecuteStatementCheck() {}

    static List<StatementVerdict> check(BatchExecuteStatementRequest request, Scope scope) {
        constrain(request);
        List<StatementVerdict> verdicts = new ArrayList<>();
        int reads = 0;
        int writes = 0;
        for (BatchStatementRequest given : request.statements().orElseThrow()) {
            try {
                Statement statement = ExecuteStatementCheck.parse(given.statement(), given.parameters());
                reads += statement.isRead() ? 1 : 0;
                writes += statement.isRead() ? 0 : 1;
                verdicts.add(verdict(statement, single(given, request), scope));
            } catch (FaultException refused) {
                verdicts.add(new StatementVerdict.Rejected(refused.fault()));
            }
        }
        if (reads > 0 && writes > 0) {
            throw Message.BATCH_MIXED.asValidation();
        }
        return verdicts;
    }

    private static StatementVerdict verdict(Statement statement, ExecuteStatementRequest single, Scope scope) {
        Table table = TableLookup.forItems(scope, statement.target().table());
        if (statement instanceof Statement.Select select) {
            KeyAccess access = KeyAccess.of(select.where(), QueryCheck.keyAttributes(table.schema().key()));
            if (select.target().index().isPresent() || !(access instanceof KeyAccess.Point)) {
                throw Message.BATCH_SELECT_WITHOUT_KEY.asValidation();
            }
        }
        ExecuteStatementCheck.check(single, scope);
        return new StatementVerdict.Accepted(single, table.name());
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
