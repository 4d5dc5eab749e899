package dev.keywright.engine.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import dev.keywright.engine.api.Supplied;
import dev.keywright.engine.expression.BoundCondition;
import dev.keywright.engine.expression.BoundProjection;
import dev.keywright.engine.fault.Fault;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.RangeRead;
import dev.keywright.engine.flow.ReadMode;
import dev.keywright.engine.flow.Rows;
import dev.keywright.engine.flow.Source;
import dev.keywright.engine.index.IndexEntry;
import dev.keywright.engine.schema.GlobalIndex;
import dev.keywright.engine.schema.IndexProjection;
import dev.keywright.engine.schema.KeyAttribute;
import dev.keywright.engine.schema.LocalIndex;
import dev.keywright.engine.schema.SecondaryIndex;
import dev.keywright.engine.value.Item;

/** The rules Query and Scan share: what may be selected from where, and where a page may start. */
final class RangeRules {
    private RangeRules() {}

    /** The API's {@code Select}, in the order the service prints it. */
    enum Select {
        SPECIFIC_ATTRIBUTES, COUNT, ALL_ATTRIBUTES, ALL_PROJECTED_ATTRIBUTES
    }

    /** What was selected, explicitly or by what else was given. */
    static Select select(Optional<String> select, Optional<String> indexName, Given projections) {
        if (select.isEmpty()) {
            return !projections.isNothing()
                    ? Select.SPECIFIC_ATTRIBUTES
                    : indexName.isPresent() ? Select.ALL_PROJECTED_ATTRIBUTES : Select.ALL_ATTRIBUTES;
        }
        Select chosen = Select.valueOf(select.get());
        if (chosen == Select.ALL_PROJECTED_ATTRIBUTES && indexName.isEmpty()) {
            throw Message.ALL_PROJECTED_WITHOUT_INDEX.asValidation();
        }
        if (chosen == Select.SPECIFIC_ATTRIBUTES && projections.isNothing()) {
            throw Message.SELECT_WITHOUT_ATTRIBUTES.asValidation();
        }
        if (chosen != Select.SPECIFIC_ATTRIBUTES && !projections.isNothing()) {
            throw Message.SELECT_WITH_PROJECTION.asValidation(projections,
                    chosen == Select.COUNT ? "only the Count" : chosen.name());
        }
        return chosen;
    }

    static Rows rows(Select select) {
        return select == Select.COUNT ? Rows.COUNT : Rows.ITEMS;
    }

    /** Refuses what a global index cannot give, and tells whether a local one has to look into the table. */
    static RangeRead.Fetch fetch(Source source, Select select, Optional<BoundProjection> projection,
            ReadMode mode) {
        if (source.index().isEmpty()) {
            return RangeRead.Fetch.STORED;
        }
        return switch (source.index().get()) {
            case GlobalIndex global -> {
                requireGiven(source, global, select, projection, mode);
                yield RangeRead.Fetch.STORED;
            }
            case LocalIndex local -> isEnough(source, local, select, projection)
                    ? RangeRead.Fetch.STORED
                    : RangeRead.Fetch.FROM_TABLE;
        };
    }

    private static void requireGiven(Source source, GlobalIndex index, Select select,
            Optional<BoundProjection> projection, ReadMode mode) {
        if (mode == ReadMode.STRONG) {
            throw Message.CONSISTENT_GLOBAL_READ.asValidation();
        }
        if (index.projection() instanceof IndexProjection.All) {
            return;
        }
        if (select == Select.ALL_ATTRIBUTES) {
            throw Message.ALL_ATTRIBUTES_OF_GLOBAL.asValidation(index.name());
        }
        if (projection.isPresent()) {
            Set<String> missing = new LinkedHashSet<>(projection.get().attributes());
            missing.removeAll(IndexEntry.projectedNames(index, source.table().schema().key()));
            if (!missing.isEmpty()) {
                throw Message.NOT_PROJECTED.asValidation(index.name(), String.join(", ", missing));
            }
        }
    }

    private static boolean isEnough(Source source, LocalIndex index, Select select,
            Optional<BoundProjection> projection) {
        if (index.projection() instanceof IndexProjection.All) {
            return true;
        }
        if (select == Select.ALL_ATTRIBUTES) {
            return false;
        }
        return projection.stream()
                .allMatch(shown -> IndexEntry.projectedNames(index, source.table().schema().key())
                        .containsAll(shown.attributes()));
    }

    /** A start key as the request supplied it; what is wrong with its values is wrong with the key. */
    static Item startKey(Supplied<Item> supplied, Wording wording) {
        try {
            return Values.item(supplied, wording);
        } catch (FaultException e) {
            throw e.fault() instanceof Fault.Validation(String words)
                    ? Message.STARTING_KEY_VALUE.asValidation(words)
                    : e;
        }
    }

    /** A start key has the attributes of the source's key and the table's, each in its type, and no others. */
    static Optional<Item> startKey(Source source, Optional<Item> given) {
        given.ifPresent(key -> {
            Set<KeyAttribute> expected = new LinkedHashSet<>(source.key().attributes());
            expected.addAll(source.table().schema().key().attributes());
            boolean matches = key.attributes().size() == expected.size() && expected.stream()
                    .allMatch(attribute -> key.find(attribute.name())
                            .filter(value -> value.type() == attribute.type())
                            .isPresent());
            if (!matches) {
                throw (source.index().isPresent() ? Message.STARTING_KEY_INVALID : Message.STARTING_KEY_MISMATCH)
                        .asValidation();
            }
        });
        return given;
    }

    /** Key attributes of what is read are for the key condition, not for the filter. */
    static void requireNoKeyInFilter(Source source, Optional<BoundCondition> filter, Message message) {
        List<String> key = source.key().names();
        filter.stream()
                .flatMap(condition -> condition.attributes().stream())
                .filter(key::contains)
                .findFirst()
                .ifPresent(name -> {
                    throw message.asValidation(name);
                });
    }

    /** A Query filters on what its index carries; a Scan sees nothing where the index carries nothing. */
    static void requireFilterProjected(Source source, Optional<BoundCondition> filter) {
        source.index().filter(index -> !(index.projection() instanceof IndexProjection.All)).ifPresent(index -> {
            Set<String> missing = new TreeSet<>();
            filter.ifPresent(condition -> missing.addAll(condition.attributes()));
            missing.removeAll(IndexEntry.projectedNames(index, source.table().schema().key()));
            if (!missing.isEmpty()) {
                throw Message.FILTER_NOT_PROJECTED.asValidation(index.name(), String.join(", ", missing));
            }
        });
    }

    /** The index a request names, for messages only. */
    static Optional<String> nameOf(Optional<SecondaryIndex> index) {
        return index.map(there -> there.name().value());
    }
}
