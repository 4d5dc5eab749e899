package dev.keywright.engine.check;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import dev.keywright.engine.api.ExecuteStatementRequest;
import dev.keywright.engine.api.Supplied;
import dev.keywright.engine.expression.Column;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.CapacityDetail;
import dev.keywright.engine.flow.Checked;
import dev.keywright.engine.flow.CollectionMetrics;
import dev.keywright.engine.flow.OnConditionFailure;
import dev.keywright.engine.flow.RangeRead;
import dev.keywright.engine.flow.ReturnValues;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.flow.Segment;
import dev.keywright.engine.flow.Source;
import dev.keywright.engine.partiql.KeyAccess;
import dev.keywright.engine.partiql.PageToken;
import dev.keywright.engine.partiql.Returning;
import dev.keywright.engine.partiql.Statement;
import dev.keywright.engine.partiql.StatementParser;
import dev.keywright.engine.schema.IndexName;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Item;

final class ExecuteStatementCheck {
    static final int LONGEST_STATEMENT = 8192;
    private static final int LONGEST_TOKEN = 32_768;

    private ExecuteStatementCheck() {}

    static Checked.ExecuteStatement check(ExecuteStatementRequest request, Scope scope) {
        constrain(request);
        Statement statement = parse(request.statement(), request.parameters());
        Table table = TableLookup.forItems(scope, statement.target().table());
        CapacityDetail detail = Choices.capacity(request.returnConsumedCapacity());
        OnConditionFailure onFailure = Choices.onFailure(request.returnValuesOnConditionCheckFailure());
        return switch (statement) {
            case Statement.Select select ->
                new Checked.ExecuteStatement(range(request, select, table, detail), select.columns());
            case Statement.Insert insert -> written(new Checked.PutItem(
                    StatementOnTable.insert(insert, table, onFailure), ReturnValues.NONE, detail,
                    CollectionMetrics.NONE));
            case Statement.Update update -> written(new Checked.UpdateItem(
                    StatementOnTable.update(update, table, onFailure), returned(update.returning()), detail,
                    CollectionMetrics.NONE));
            case Statement.Delete delete -> written(new Checked.DeleteItem(
                    StatementOnTable.delete(delete, table, onFailure), returned(delete.returning()), detail,
                    CollectionMetrics.NONE));
            case Statement.Exists _ -> throw Message.STATEMENT_MALFORMED.asValidation("Expected data manipulation");
        };
    }

    static Statement parse(Optional<String> statement, Optional<List<Supplied<AttributeValue>>> parameters) {
        return StatementParser.parse(statement.orElseThrow(),
                Values.all(parameters.orElse(List.of()), Wording.BARE));
    }

    private static void constrain(ExecuteStatementRequest request) {
        Members members = new Members(Wording.OLDER).required("Statement", request.statement())
                .length("Statement", request.statement(), 1, LONGEST_STATEMENT)
                .length("NextToken", request.nextToken(), 1, LONGEST_TOKEN)
                .range("Limit", request.limit(), 1, Integer.MAX_VALUE);
        Choices.constrainCapacity(members, request.returnConsumedCapacity());
        Choices.constrainOnFailure(members, request.returnValuesOnConditionCheckFailure());
        members.done();
    }

    private static Checked.ExecuteStatement written(Checked.OfItems<?> write) {
        return new Checked.ExecuteStatement(write, List.<Column>of());
    }

    private static Checked.OfItems<?> range(ExecuteStatementRequest request, Statement.Select select, Table table,
            CapacityDetail detail) {
        Source source = new Source(table, select.target()
                .index()
                .map(name -> table.schema()
                        .index(new IndexName(name))
                        .orElseThrow(Message.STATEMENT_UNKNOWN_INDEX::asValidation)));
        KeyAccess access = KeyAccess.of(select.where(), QueryCheck.keyAttributes(source.key()));
        Optional<Item> startAfter = request.nextToken().map(PageToken::key);
        RangeRead read = StatementOnTable.read(select, source, access, Choices.consistency(request.consistentRead()),
                request.limit().map(OptionalInt::of).orElseGet(OptionalInt::empty), startAfter);
        return switch (access) {
            case KeyAccess.Point(var keyCondition, _) ->
                new Checked.Query(read, keyCondition.on(QueryCheck.keyAttributes(source.key())), detail);
            case KeyAccess.Range(var keyCondition, _) ->
                new Checked.Query(read, keyCondition.on(QueryCheck.keyAttributes(source.key())), detail);
            case KeyAccess.Everything _ -> new Checked.Scan(read, Segment.WHOLE, detail);
        };
    }

    private static ReturnValues returned(Returning returning) {
        return switch (returning) {
            case NOTHING -> ReturnValues.NONE;
            case ALL_OLD -> ReturnValues.ALL_OLD;
            case ALL_NEW -> ReturnValues.ALL_NEW;
            case MODIFIED_OLD -> ReturnValues.UPDATED_OLD;
            case MODIFIED_NEW -> ReturnValues.UPDATED_NEW;
        };
    }
}
