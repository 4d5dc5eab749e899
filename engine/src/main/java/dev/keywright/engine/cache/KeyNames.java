package dev.keywright.engine.cache;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import dev.keywright.engine.api.DescribeTableRequest;
import dev.keywright.engine.api.KeySchemaElement;
import dev.keywright.engine.api.TableDescription;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.line.Database;
import dev.keywright.engine.line.Tenant;
import dev.keywright.engine.schema.TableName;
import dev.keywright.engine.value.Item;

/** Which attributes of an item are its key: asked for once a table, and remembered. For any number of threads. */
final class KeyNames {
    private record Whose(Tenant tenant, TableName table) {}

    private final Database database;
    private final Map<Whose, List<String>> known = new ConcurrentHashMap<>();

    KeyNames(Database database) {
        this.database = database;
    }

    /** The key of a whole item; empty when there is no such table. */
    Optional<Item> keyOf(Tenant tenant, TableName table, Item item) {
        Whose whose = new Whose(tenant, table);
        List<String> names = known.get(whose);
        if (names == null) {
            names = ask(whose);
            if (names.isEmpty()) {
                return Optional.empty();
            }
            known.put(whose, names);
        }
        return Optional.of(item.only(names));
    }

    void forget(Tenant tenant, TableName table) {
        known.remove(new Whose(tenant, table));
    }

    private List<String> ask(Whose whose) {
        try {
            return database
                    .execute(whose.tenant(), new DescribeTableRequest(Optional.of(whose.table().value())))
                    .table()
                    .flatMap(TableDescription::keySchema)
                    .orElse(List.of())
                    .stream()
                    .map(KeySchemaElement::attributeName)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (FaultException noSuchTable) {
            return List.of();
        }
    }
}
