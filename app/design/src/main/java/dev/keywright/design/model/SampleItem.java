package dev.keywright.design.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

import dev.keywright.design.json.Extras;
import dev.keywright.design.name.EntityName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.value.Value;

/** One item of sample data and, where it is known, the entity it is an instance of. */
public record SampleItem(TableName table, Optional<EntityName> entity, SequencedMap<String, Value> attributes,
        Extras extras) {
    public SampleItem {
        attributes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(attributes));
    }

    public static SampleItem of(TableName table, EntityName entity, SequencedMap<String, Value> attributes) {
        return new SampleItem(table, Optional.of(entity), attributes, Extras.NONE);
    }

    public SampleItem withAttributes(SequencedMap<String, Value> changed) {
        return new SampleItem(table, entity, changed, extras);
    }
}
