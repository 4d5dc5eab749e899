package dev.keywright.design.format;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import dev.keywright.design.json.Cursor;
import dev.keywright.design.json.Members;
import dev.keywright.design.name.EntityName;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.pattern.Consistency;
import dev.keywright.design.pattern.ItemTemplate;
import dev.keywright.design.pattern.KeyCondition;
import dev.keywright.design.pattern.Operation;
import dev.keywright.design.pattern.RangeCondition;
import dev.keywright.design.pattern.RangeOperator;
import dev.keywright.design.pattern.ReadOrder;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.pattern.Source;
import dev.keywright.design.template.KeyTemplate;

/** Reads what an access pattern sends; its members lie beside the pattern's own. */
final class RequestReader {
    private static final String CONDITION_CHECK = "ConditionCheck";

    private RequestReader() {}

    /** Empty when the pattern names no operation: it is unsolved. */
    static Optional<Request> read(Members members) {
        return members.find("operation").map(name -> read(operation(name), members));
    }

    private static Operation operation(Cursor name) {
        return Operation.of(name.text())
                .orElseThrow(() -> name.error("\"" + name.text() + "\" is none of "
                        + Arrays.stream(Operation.values()).map(Operation::apiName).collect(Collectors.joining(", "))));
    }

    private static Request read(Operation operation, Members members) {
        return switch (operation) {
            case GET_ITEM -> get(members);
            case QUERY -> new Request.Query(source(members), keyCondition(members),
                    ExpressionJson.find(members, "filter_expression"), members.list("projection", Cursor::text),
                    order(members), limit(members), consistency(members));
            case SCAN -> new Request.Scan(source(members), ExpressionJson.find(members, "filter_expression"),
                    members.list("projection", Cursor::text), limit(members), consistency(members));
            case PUT_ITEM -> put(members);
            case UPDATE_ITEM -> update(members);
            case DELETE_ITEM -> delete(members);
            case BATCH_GET_ITEM -> new Request.BatchGetItem(gets(members));
            case TRANSACT_GET_ITEMS -> new Request.TransactGetItems(gets(members));
            case BATCH_WRITE_ITEM -> new Request.BatchWriteItem(writes(members));
            case TRANSACT_WRITE_ITEMS -> new Request.TransactWriteItems(writes(members));
            case EXECUTE_STATEMENT -> new Request.ExecuteStatement(members.require("statement").text(),
                    members.list("statement_parameters", TemplateJson::read),
                    members.find("table_name").map(_ -> source(members)), limit(members), consistency(members));
        };
    }

    private static List<Request.GetItem> gets(Members members) {
        return members.require("requests").elements().stream().map(get -> get(get.members())).toList();
    }

    private static List<Request.Write> writes(Members members) {
        return members.require("requests").elements().stream().map(RequestReader::write).toList();
    }

    private static Request.Write write(Cursor cursor) {
        Members members = cursor.members();
        Cursor name = members.require("operation");
        if (name.text().equals(CONDITION_CHECK)) {
            return new Request.ConditionCheck(table(members), key(members),
                    ExpressionJson.read(members.require("condition_expression")));
        }
        return switch (operation(name)) {
            case PUT_ITEM -> put(members);
            case UPDATE_ITEM -> update(members);
            case DELETE_ITEM -> delete(members);
            case GET_ITEM, QUERY, SCAN, BATCH_GET_ITEM, BATCH_WRITE_ITEM, TRANSACT_GET_ITEMS, TRANSACT_WRITE_ITEMS,
                    EXECUTE_STATEMENT ->
                throw name.error("one of PutItem, UpdateItem, DeleteItem, ConditionCheck goes here");
        };
    }

    private static Request.GetItem get(Members members) {
        return new Request.GetItem(table(members), key(members), members.list("projection", Cursor::text),
                consistency(members));
    }

    private static Request.PutItem put(Members members) {
        ItemTemplate item = new ItemTemplate(members.find("entity").map(name -> new EntityName(name.text())),
                members.find("item").map(ValueJson::readItem).orElse(new LinkedHashMap<>()));
        return new Request.PutItem(table(members), item, ExpressionJson.find(members, "condition_expression"));
    }

    private static Request.UpdateItem update(Members members) {
        return new Request.UpdateItem(table(members), key(members),
                ExpressionJson.read(members.require("update_expression")),
                ExpressionJson.find(members, "condition_expression"));
    }

    private static Request.DeleteItem delete(Members members) {
        return new Request.DeleteItem(table(members), key(members),
                ExpressionJson.find(members, "condition_expression"));
    }

    private static TableName table(Members members) {
        return new TableName(members.require("table_name").text());
    }

    private static Source source(Members members) {
        return new Source(table(members), members.find("index_name").map(name -> new IndexName(name.text())));
    }

    private static List<KeyTemplate> key(Members members) {
        List<KeyTemplate> partition = TemplateJson.readList(members.require("pk_template"));
        return members.find("sk_template")
                .map(sort -> List.of(partition.getFirst(), TemplateJson.readList(sort).getFirst()))
                .orElse(List.of(partition.getFirst()));
    }

    private static KeyCondition keyCondition(Members members) {
        List<KeyTemplate> partition = TemplateJson.readList(members.require("pk_template"));
        List<RangeCondition> range = members.find("range_condition")
                .map(found -> found.isList()
                        ? found.elements().stream().map(RequestReader::range).toList()
                        : List.of(range(found)))
                .orElse(List.of());
        return new KeyCondition(partition, range);
    }

    private static RangeCondition range(Cursor cursor) {
        Members range = cursor.members();
        Cursor symbol = range.require("operator");
        RangeOperator operator = RangeOperator.of(symbol.text())
                .orElseThrow(() -> symbol.error("\"" + symbol.text() + "\" is none of "
                        + Arrays.stream(RangeOperator.values())
                                .map(RangeOperator::symbol)
                                .collect(Collectors.joining(" "))));
        Cursor operands = range.require("sk_template");
        RangeCondition condition = new RangeCondition(operator, TemplateJson.readList(operands));
        if (condition.operands().size() != operator.operands()) {
            throw operands.error(operator + " compares with " + operator.operands() + " template(s), not "
                    + condition.operands().size());
        }
        return condition;
    }

    private static ReadOrder order(Members members) {
        return members.find("order").map(order -> order.oneOf(ReadOrder.class)).orElse(ReadOrder.ASCENDING);
    }

    private static OptionalInt limit(Members members) {
        return members.find("limit").map(Cursor::small).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private static Consistency consistency(Members members) {
        return members.find("consistent_read")
                .filter(Cursor::flag)
                .map(_ -> Consistency.STRONG)
                .orElse(Consistency.EVENTUAL);
    }
}
