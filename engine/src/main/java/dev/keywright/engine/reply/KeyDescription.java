package dev.keywright.engine.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.keywright.engine.api.KeySchemaElement;
import dev.keywright.engine.api.Projection;
import dev.keywright.engine.schema.IndexProjection;
import dev.keywright.engine.schema.KeySchema;

/** Keys and projections as descriptions tell them. */
final class KeyDescription {
    private KeyDescription() {}

    static List<KeySchemaElement> of(KeySchema key) {
        List<KeySchemaElement> elements = new ArrayList<>();
        key.partition()
                .forEach(attribute -> elements
                        .add(new KeySchemaElement(Optional.of(attribute.name()), Optional.of("HASH"))));
        key.sort()
                .forEach(attribute -> elements
                        .add(new KeySchemaElement(Optional.of(attribute.name()), Optional.of("RANGE"))));
        return elements;
    }

    static Projection of(IndexProjection projection) {
        return switch (projection) {
            case IndexProjection.All _ -> new Projection(Optional.of("ALL"), Optional.empty());
            case IndexProjection.KeysOnly _ -> new Projection(Optional.of("KEYS_ONLY"), Optional.empty());
            case IndexProjection.Include(var names) -> new Projection(Optional.of("INCLUDE"), Optional.of(names));
        };
    }
}
