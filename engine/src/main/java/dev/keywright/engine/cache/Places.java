package dev.keywright.engine.cache;

import java.util.Optional;

import dev.keywright.engine.api.Supplied;
import dev.keywright.engine.line.Tenant;
import dev.keywright.engine.schema.TableArn;
import dev.keywright.engine.schema.TableName;
import dev.keywright.engine.value.Item;

/** From requests to the places of items; a request that makes no sense has none, and is left to the database. */
final class Places {
    private Places() {}

    static TableName table(String nameOrArn) {
        return TableArn.parse(nameOrArn).map(TableArn::table).orElseGet(() -> new TableName(nameOrArn));
    }

    static Optional<ItemCache.Place> of(Tenant tenant, Optional<String> table, Optional<Supplied<Item>> key) {
        return table.flatMap(name -> key.flatMap(Places::sound)
                .map(sound -> new ItemCache.Place(tenant, table(name), sound)));
    }

    static Optional<Item> sound(Supplied<Item> supplied) {
        return switch (supplied) {
            case Supplied.Sound<Item>(Item item) -> Optional.of(item);
            case Supplied.Unsound<Item> _ -> Optional.empty();
        };
    }
}
