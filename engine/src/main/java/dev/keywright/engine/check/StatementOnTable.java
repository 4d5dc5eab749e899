package dev.keywright.engine.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedSet;

import dev.keywright.engine.expression.BoundCondition;
import dev.keywright.engine.expression.BoundProjection;
import dev.keywright.engine.expression.Column;
import dev.keywright.engine.expression.DocumentPath;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.ItemWrite;
import dev.keywright.engine.flow.OnConditionFailure;
import dev.keywright.engine.flow.RangeRead;
import dev.keywright.engine.flow.ReadMode;
import dev.keywright.engine.flow.Rows;
import dev.keywright.engine.flow.Source;
import dev.keywright.engine.partiql.KeyAccess;
import dev.keywright.engine.partiql.SortKey;
import dev.keywright.engine.partiql.Statement;
import dev.keywright.engine.schema.GlobalIndex;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.storage.Direction;
import dev.keywright.engine.value.Item;

/** What PartiQL statements mean on a table whose key is known (FACTS §4.9). */
final class StatementOnTable {
    private StatementOnTable() {}

    /** A SELECT as a page of a range. */
    static RangeRead read(Statement.Select select, Source source, KeyAccess access, ReadMode mode, OptionalInt limit,
            Optional<Item> startAfter) {
        if (mode == ReadMode.STRONG && source.index().orElse(null) instanceof GlobalIndex) {
            throw Message.STATEMENT_CONSISTENT_GLOBAL_READ.asValidation();
        }
        Optional<BoundProjection> shown = select.columns().isEmpty()
                ? Optional.empty()
                : Optional.of(BoundProjection.ofAttributes(attributes(select.columns())));
        RangeRules.Select what = shown.isPresent()
                ? RangeRules.Select.SPECIFIC_ATTRIBUTES
                : source.index().isPresent()
                        ? RangeRules.Select.ALL_PROJECTED_ATTRIBUTES
                        : RangeRules.Select.ALL_ATTRIBUTES;
        RangeRead.Fetch fetch = RangeRules.fetch(source, what, shown, mode);
        if (!(access instanceof KeyAccess.Everything)) {
            RangeRules.requireFilterProjected(source, access.rest());
        }
        return new RangeRead(source, direction(select.orderBy(), source, access), limit,
                RangeRules.startKey(source, startAfter), access.rest(), Optional.empty(), Rows.ITEMS, fetch, mode);
    }

    private static SequencedSet<String> attributes(List<Column> columns) {
        SequencedSet<String> names = new LinkedHashSet<>();
        columns.forEach(column -> names.add(column.path().attribute()));
        return names;
    }

    /** Rows come in the order of the sort key; ORDER BY can only say which way. */
    private static Direction direction(List<SortKey> orderBy, Source source, KeyAccess access) {
        if (orderBy.isEmpty()) {
            return Direction.ASCENDING;
        }
        if (access instanceof KeyAccess.Everything) {
            throw Message.ORDER_WITHOUT_KEY.asValidation();
        }
        for (SortKey key : orderBy) {
            if (!source.key().has(key.attribute())) {
                throw Message.ORDER_BY_OTHER.asValidation(key.attribute());
            }
        }
        return switch (orderBy.getLast().order()) {
            case ASC -> Direction.ASCENDING;
            case DESC -> Direction.DESCENDING;
        };
    }

    /** An INSERT never replaces an item. */
    static ItemWrite.Put insert(Statement.Insert insert, Table table, OnConditionFailure onFailure) {
        Item item = Values.proper(insert.item());
        PutItemCheck.requireStorable(item);
        return new ItemWrite.Put(table, Keys.ofItem(table.schema(), item), item,
                Optional.of(new BoundCondition.AttributeNotExists(anyKeyAttribute(table))), onFailure);
    }

    /** An UPDATE never makes an item. */
    static ItemWrite.Update update(Statement.Update update, Table table, OnConditionFailure onFailure) {
        KeyAccess.Point point = point(update.where(), table);
        Item key = Keys.ofLookup(table.schema().key(), point.key());
        UpdateItemCheck.requireNoKeyAttribute(table, update.update());
        BoundCondition exists = new BoundCondition.AttributeExists(anyKeyAttribute(table));
        BoundCondition condition = point.rest()
                .<BoundCondition>map(rest -> new BoundCondition.And(List.of(exists, rest)))
                .orElse(exists);
        return new ItemWrite.Update(table, key, update.update(), Optional.of(condition), onFailure);
    }

    static ItemWrite.Delete delete(Statement.Delete delete, Table table, OnConditionFailure onFailure) {
        KeyAccess.Point point = point(delete.where(), table);
        return new ItemWrite.Delete(table, Keys.ofLookup(table.schema().key(), point.key()), point.rest(), onFailure);
    }

    private static KeyAccess.Point point(Optional<BoundCondition> where, Table table) {
        if (KeyAccess.of(where, QueryCheck.keyAttributes(table.schema().key())) instanceof KeyAccess.Point point) {
            return point;
        }
        throw Message.STATEMENT_WITHOUT_KEY.asValidation();
    }

    /** An item is there exactly when its partition key is. */
    private static DocumentPath anyKeyAttribute(Table table) {
        return DocumentPath.of(table.schema().key().partition().getFirst().name());
    }
}
