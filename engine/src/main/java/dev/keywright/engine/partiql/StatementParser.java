package dev.keywright.engine.partiql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.keywright.engine.expression.BoundCondition;
import dev.keywright.engine.expression.BoundUpdate;
import dev.keywright.engine.expression.Column;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Item;

/** Reads one statement: SELECT, INSERT, UPDATE (also with FROM first), DELETE or EXISTS. */
public final class StatementParser {
    private final StatementReader reader;
    private final ValueParser values;
    private final WhereParser conditions;

    private StatementParser(StatementReader reader) {
        this.reader = reader;
        this.values = new ValueParser(reader);
        this.conditions = new WhereParser(reader, values);
    }

    /**
     * @param parameters one for each question mark, in order
     * @throws FaultException with the service's message when {@code text} is not such a statement
     */
    public static Statement parse(String text, List<AttributeValue> parameters) {
        StatementParser parser = new StatementParser(new StatementReader(text, parameters));
        Statement statement = parser.statement();
        parser.reader.finish();
        return statement;
    }

    private Statement statement() {
        if (reader.at("SELECT")) {
            return select();
        }
        if (reader.takeIf("INSERT")) {
            return insert();
        }
        if (reader.takeIf("UPDATE")) {
            return update(target());
        }
        if (reader.takeIf("FROM")) {
            return fromFirst();
        }
        if (reader.takeIf("DELETE")) {
            return delete();
        }
        if (reader.takeIf("EXISTS")) {
            reader.expect("(");
            Statement.Select select = select();
            reader.expect(")");
            return new Statement.Exists(select);
        }
        throw reader.malformed("Expected data manipulation");
    }

    private Statement.Select select() {
        reader.expect("SELECT");
        List<Column> columns = columns();
        reader.expect("FROM");
        Target target = target();
        Optional<BoundCondition> where = where();
        return new Statement.Select(target, columns, where, orderBy());
    }

    private List<Column> columns() {
        if (reader.takeIf("*")) {
            return List.of();
        }
        List<Column> columns = new ArrayList<>();
        do {
            columns.add(column());
            refuseAlias();
        } while (reader.takeIf(","));
        return columns;
    }

    private Column column() {
        PartiqlToken token = reader.peek();
        if (token.kind() == PartiqlTokenKind.IDENTIFIER && reader.peekBeyond().is("(")) {
            throw Message.UNRECOGNIZED_FUNCTION.asValidation(token.text(), token.place());
        }
        return new Column(reader.path());
    }

    private Target target() {
        String table = reader.name();
        Optional<String> index = reader.takeIf(".") ? Optional.of(reader.name()) : Optional.empty();
        refuseAlias();
        return new Target(table, index);
    }

    private void refuseAlias() {
        if (reader.at("AS") || reader.peek().isName()) {
            throw Message.ALIAS_UNSUPPORTED.asValidation();
        }
    }

    private Optional<BoundCondition> where() {
        return reader.takeIf("WHERE") ? Optional.of(conditions.condition()) : Optional.empty();
    }

    private List<SortKey> orderBy() {
        List<SortKey> keys = new ArrayList<>();
        if (!reader.takeIf("ORDER")) {
            return keys;
        }
        reader.expect("BY");
        do {
            String attribute = reader.name();
            boolean descending = reader.takeIf("DESC");
            if (!descending) {
                reader.takeIf("ASC");
            }
            keys.add(new SortKey(attribute, descending ? SortKey.Order.DESC : SortKey.Order.ASC));
        } while (reader.takeIf(","));
        return keys;
    }

    private Statement insert() {
        reader.expect("INTO");
        Target target = target();
        reader.expect("VALUE");
        if (reader.peek().kind() == PartiqlTokenKind.PARAMETER
                && reader.parameter() instanceof AttributeValue.M(var entries)) {
            return new Statement.Insert(target, Item.of(entries));
        }
        return new Statement.Insert(target, Item.of(values.entries()));
    }

    private Statement update(Target target) {
        BoundUpdate update = new UpdateClauses(reader, values).read();
        Optional<BoundCondition> where = where();
        return new Statement.Update(target, update, where, returning());
    }

    /** {@code FROM table WHERE … SET …}, which may also be written with its condition last. */
    private Statement fromFirst() {
        Target target = target();
        Optional<BoundCondition> where = where();
        if (where.isEmpty()) {
            return update(target);
        }
        BoundUpdate update = new UpdateClauses(reader, values).read();
        return new Statement.Update(target, update, where, returning());
    }

    private Statement delete() {
        reader.expect("FROM");
        Target target = target();
        Optional<BoundCondition> where = where();
        Returning returning = returning();
        return switch (returning) {
            case NOTHING, ALL_OLD -> new Statement.Delete(target, where, returning);
            case ALL_NEW, MODIFIED_OLD, MODIFIED_NEW ->
                throw Message.DELETE_RETURNING.asValidation(returning.name().replace('_', ' '));
        };
    }

    private Returning returning() {
        if (!reader.takeIf("RETURNING")) {
            return Returning.NOTHING;
        }
        boolean all = reader.takeIf("ALL");
        if (!all) {
            reader.expect("MODIFIED");
        }
        boolean old = reader.takeIf("OLD");
        if (!old) {
            reader.expect("NEW");
        }
        reader.expect("*");
        if (all) {
            return old ? Returning.ALL_OLD : Returning.ALL_NEW;
        }
        return old ? Returning.MODIFIED_OLD : Returning.MODIFIED_NEW;
    }
}
