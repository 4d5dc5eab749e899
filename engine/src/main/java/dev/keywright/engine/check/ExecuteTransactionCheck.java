package dev.keywright.engine.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import dev.keywright.engine.api.ExecuteTransactionRequest;
import dev.keywright.engine.api.ParameterizedStatement;
import dev.keywright.engine.expression.Column;
import dev.keywright.engine.fault.Fault;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.CapacityDetail;
import dev.keywright.engine.flow.Checked;
import dev.keywright.engine.flow.CollectionMetrics;
import dev.keywright.engine.flow.ItemRead;
import dev.keywright.engine.flow.ItemWrite;
import dev.keywright.engine.flow.OnConditionFailure;
import dev.keywright.engine.flow.ReadMode;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.partiql.KeyAccess;
import dev.keywright.engine.partiql.Returning;
import dev.keywright.engine.partiql.Statement;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TableName;
import dev.keywright.engine.value.Item;

/** A transaction of PartiQL statements: all reads, or all writes and EXISTS. */
final class ExecuteTransactionCheck {
    private static final int MAX_STATEMENTS = 100;
    private static final int MAX_TOKEN = 36;

    private ExecuteTransactionCheck() {}

    private record Place(TableName table, Item key) {}

    static Checked.ExecuteTransaction check(ExecuteTransactionRequest request, Scope scope) {
        constrain(request);
        List<ParameterizedStatement> given = request.transactStatements().orElseThrow();
        List<Statement> statements = new ArrayList<>(given.size());
        for (ParameterizedStatement one : given) {
            statements.add(at(statements.size(), () -> parse(one)));
        }
        CapacityDetail detail = Choices.capacity(request.returnConsumedCapacity());
        long reads = statements.stream().filter(Statement::isRead).count();
        if (reads == statements.size()) {
            return reads(statements, scope, detail);
        }
        if (reads > 0) {
            throw Message.TRANSACTION_MIXED.asValidation();
        }
        List<ItemWrite> writes = new ArrayList<>(statements.size());
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            OnConditionFailure onFailure = Choices.onFailure(given.get(i).returnValuesOnConditionCheckFailure());
            writes.add(at(i, () -> write(statement, scope, onFailure)));
        }
        requireDistinct(writes.stream().map(write -> new Place(write.table().name(), write.key())).toList());
        return new Checked.ExecuteTransaction(new Checked.TransactWriteItems(writes, token(request), detail,
                CollectionMetrics.NONE), List.of());
    }

    private static Statement parse(ParameterizedStatement given) {
        Statement statement = ExecuteStatementCheck.parse(given.statement(), given.parameters());
        Returning returning = switch (statement) {
            case Statement.Update update -> update.returning();
            case Statement.Delete delete -> delete.returning();
            case Statement.Select _,Statement.Insert _,Statement.Exists _ -> Returning.NOTHING;
        };
        if (returning != Returning.NOTHING) {
            throw Message.TRANSACTION_RETURNING.asValidation();
        }
        return statement;
    }

    private static Checked.ExecuteTransaction reads(List<Statement> statements, Scope scope, CapacityDetail detail) {
        List<ItemRead> reads = new ArrayList<>(statements.size());
        List<List<Column>> columns = new ArrayList<>(statements.size());
        for (Statement statement : statements) {
            Statement.Select select = (Statement.Select) statement;
            Table table = TableLookup.forItems(scope, select.target().table());
            reads.add(at(reads.size(), () -> read(select, table)));
            columns.add(select.columns());
        }
        requireDistinct(reads.stream().map(read -> new Place(read.table().name(), read.key())).toList());
        return new Checked.ExecuteTransaction(new Checked.TransactGetItems(reads, detail), columns);
    }

    private static ItemRead read(Statement.Select select, Table table) {
        KeyAccess access = KeyAccess.of(select.where(), QueryCheck.keyAttributes(table.schema().key()));
        if (select.target().index().isEmpty() && access instanceof KeyAccess.Point point && point.rest().isEmpty()) {
            return new ItemRead(table, Keys.ofLookup(table.schema().key(), point.key()), Optional.empty(),
                    ReadMode.TRANSACTIONAL);
        }
        throw Message.TRANSACTION_SELECT_WITHOUT_KEY.asValidation();
    }

    private static ItemWrite write(Statement statement, Scope scope, OnConditionFailure onFailure) {
        Table table = TableLookup.forItems(scope, statement.target().table());
        return switch (statement) {
            case Statement.Insert insert -> StatementOnTable.insert(insert, table, onFailure);
            case Statement.Update update -> StatementOnTable.update(update, table, onFailure);
            case Statement.Delete delete -> StatementOnTable.delete(delete, table, onFailure);
            case Statement.Exists(var select) -> exists(select, table, onFailure);
            case Statement.Select _ -> throw new IllegalArgumentException("a read among writes");
        };
    }

    private static ItemWrite exists(Statement.Select select, Table table, OnConditionFailure onFailure) {
        KeyAccess access = KeyAccess.of(select.where(), QueryCheck.keyAttributes(table.schema().key()));
        if (access instanceof KeyAccess.Point point && point.rest().isPresent()) {
            return new ItemWrite.Check(table, Keys.ofLookup(table.schema().key(), point.key()), point.rest(),
                    onFailure);
        }
        throw Message.TRANSACTION_EXISTS.asValidation();
    }

    /** Tells of a rule that a statement breaks which of the statements it is. */
    private static <T> T at(int position, Supplier<T> rules) {
        try {
            return rules.get();
        } catch (FaultException e) {
            throw e.fault() instanceof Fault.Validation(String message)
                    ? Message.STATEMENT_IN_TRANSACTION.asValidation(position, message)
                    : e;
        }
    }

    private static void requireDistinct(List<Place> places) {
        Set<Place> seen = new HashSet<>();
        for (Place place : places) {
            if (!seen.add(place)) {
                throw Message.TRANSACTION_REPEATS_ITEM.asValidation();
            }
        }
    }

    private static Optional<Checked.IdempotencyToken> token(ExecuteTransactionRequest request) {
        return request.clientRequestToken()
                .map(token -> new Checked.IdempotencyToken(token,
                        request.transactStatements().orElseThrow().toString()));
    }

    private static void constrain(ExecuteTransactionRequest request) {
        Members members = new Members(Wording.OLDER).required("TransactStatements", request.transactStatements());
        List<ParameterizedStatement> statements = request.transactStatements().orElse(List.of());
        request.transactStatements()
                .ifPresent(list -> members.size("TransactStatements", "[" + list.size() + " statements]",
                        list.size(), 1, MAX_STATEMENTS));
        members.length("ClientRequestToken", request.clientRequestToken(), 1, MAX_TOKEN);
        Choices.constrainCapacity(members, request.returnConsumedCapacity());
        for (int i = 0; i < statements.size(); i++) {
            String path = "transactStatements." + (i + 1) + ".member.";
            members.required(path + "statement", statements.get(i).statement())
                    .length(path + "statement", statements.get(i).statement(), 1,
                            ExecuteStatementCheck.LONGEST_STATEMENT);
            members.oneOf(path + "returnValuesOnConditionCheckFailure",
                    statements.get(i).returnValuesOnConditionCheckFailure(), OnConditionFailure.ALL_OLD,
                    OnConditionFailure.NONE);
        }
        members.done();
    }
}
