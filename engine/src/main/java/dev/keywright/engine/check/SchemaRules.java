package dev.keywright.engine.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

import dev.keywright.engine.api.AttributeDefinition;
import dev.keywright.engine.api.GlobalSecondaryIndex;
import dev.keywright.engine.api.KeySchemaElement;
import dev.keywright.engine.api.LocalSecondaryIndex;
import dev.keywright.engine.api.Projection;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.schema.IndexProjection;
import dev.keywright.engine.schema.KeyAttribute;
import dev.keywright.engine.schema.KeySchema;
import dev.keywright.engine.value.AttributeType;

/** From raw definitions to keys and projections (FACTS §3.5 messages 69 and 70). */
final class SchemaRules {
    static final int MAX_LOCAL_INDEXES = 5;
    static final int MAX_GLOBAL_INDEXES = 20;
    private static final int MAX_NON_KEYS_OF_INDEX = 20;
    private static final int MAX_NON_KEYS = 100;
    private static final int MAX_KEY_NAME = 255;

    private SchemaRules() {}

    private enum KeyType {
        HASH, RANGE
    }

    private enum ProjectionType {
        ALL, INCLUDE, KEYS_ONLY
    }

    static void constrainDefinitions(Members members, Optional<List<AttributeDefinition>> definitions) {
        List<AttributeDefinition> list = definitions.orElse(List.of());
        for (int i = 0; i < list.size(); i++) {
            String path = "attributeDefinitions." + (i + 1) + ".member.";
            members.required(path + "attributeName", list.get(i).attributeName())
                    .length(path + "attributeName", list.get(i).attributeName(), 1, MAX_KEY_NAME)
                    .required(path + "attributeType", list.get(i).attributeType())
                    .oneOf(path + "attributeType", list.get(i).attributeType(), AttributeType.B, AttributeType.N,
                            AttributeType.S);
        }
    }

    static void constrainKey(Members members, String member, Optional<List<KeySchemaElement>> elements, int most) {
        elements.ifPresent(list -> members.size(member, "[" + list.size() + " elements]", list.size(), 1, most));
        List<KeySchemaElement> list = elements.orElse(List.of());
        for (int i = 0; i < list.size(); i++) {
            String path = member + "." + (i + 1) + ".member.";
            members.required(path + "attributeName", list.get(i).attributeName())
                    .length(path + "attributeName", list.get(i).attributeName(), 1, MAX_KEY_NAME)
                    .required(path + "keyType", list.get(i).keyType())
                    .oneOf(path + "keyType", list.get(i).keyType(), KeyType.HASH, KeyType.RANGE);
        }
    }

    static void constrainProjection(Members members, String path, Optional<Projection> projection) {
        projection.ifPresent(given -> {
            members.oneOf(path + ".projectionType", given.projectionType(), ProjectionType.ALL,
                    ProjectionType.INCLUDE, ProjectionType.KEYS_ONLY);
            given.nonKeyAttributes()
                    .ifPresent(names -> members.size(path + ".nonKeyAttributes", names.toString(),
                            names.size(), 1, MAX_NON_KEYS_OF_INDEX));
        });
    }

    static void constrain(Members members, String path, GlobalSecondaryIndex index) {
        members.required(path + "indexName", index.indexName())
                .indexName(path + "indexName", index.indexName())
                .required(path + "keySchema", index.keySchema())
                .required(path + "projection", index.projection());
        constrainKey(members, path + "keySchema", index.keySchema(), 2 * KeySchema.MAX_ATTRIBUTES);
        constrainProjection(members, path + "projection", index.projection());
    }

    static void constrain(Members members, String path, LocalSecondaryIndex index) {
        members.required(path + "indexName", index.indexName())
                .indexName(path + "indexName", index.indexName())
                .required(path + "keySchema", index.keySchema())
                .required(path + "projection", index.projection());
        constrainKey(members, path + "keySchema", index.keySchema(), 2);
        constrainProjection(members, path + "projection", index.projection());
    }

    /** The defined attributes by name. */
    static SequencedMap<String, KeyAttribute> definitions(List<AttributeDefinition> definitions) {
        SequencedMap<String, KeyAttribute> byName = new LinkedHashMap<>();
        for (AttributeDefinition definition : definitions) {
            String name = definition.attributeName().orElseThrow();
            KeyAttribute attribute = new KeyAttribute(name,
                    AttributeType.valueOf(definition.attributeType().orElseThrow()));
            if (byName.put(name, attribute) != null) {
                throw Message.DUPLICATE_ATTRIBUTE_DEFINITION.asValidation();
            }
        }
        return byName;
    }

    /** The key of a table or local index: one HASH, at most one RANGE. */
    static KeySchema key(List<KeySchemaElement> elements, Map<String, KeyAttribute> definitions) {
        requireDefined(elements, definitions);
        if (!isOf(elements.getFirst(), KeyType.HASH)) {
            throw Message.FIRST_KEY_NOT_HASH.asValidation();
        }
        KeyAttribute partition = attribute(elements.getFirst(), definitions);
        if (elements.size() == 1) {
            return KeySchema.of(partition);
        }
        KeyAttribute sort = attribute(elements.get(1), definitions);
        if (sort.equals(partition)) {
            throw Message.KEY_ATTRIBUTE_REPEATED.asValidation();
        }
        if (!isOf(elements.get(1), KeyType.RANGE)) {
            throw Message.SECOND_KEY_NOT_RANGE.asValidation();
        }
        return KeySchema.of(partition, sort);
    }

    /** The key of a global index: up to four HASH, then up to four RANGE. */
    static KeySchema globalKey(List<KeySchemaElement> elements, Map<String, KeyAttribute> definitions) {
        requireDefined(elements, definitions);
        if (!isOf(elements.getFirst(), KeyType.HASH)) {
            throw Message.FIRST_KEY_NOT_HASH.asValidation();
        }
        List<KeyAttribute> partition = new ArrayList<>();
        List<KeyAttribute> sort = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (KeySchemaElement element : elements) {
            KeyAttribute attribute = attribute(element, definitions);
            if (!seen.add(attribute.name())) {
                throw Message.KEY_ATTRIBUTE_REPEATED.asValidation();
            }
            if (isOf(element, KeyType.RANGE)) {
                sort.add(attribute);
            } else if (sort.isEmpty()) {
                partition.add(attribute);
            } else {
                throw Message.KEY_ORDER.asValidation();
            }
        }
        if (partition.size() > KeySchema.MAX_ATTRIBUTES || sort.size() > KeySchema.MAX_ATTRIBUTES) {
            throw Message.TOO_MANY_KEY_ATTRIBUTES.asValidation();
        }
        return new KeySchema(partition, sort);
    }

    static IndexProjection projection(Projection given) {
        String type = given.projectionType()
                .orElseThrow(() -> Message.UNKNOWN_PROJECTION.asValidation("null"));
        Optional<List<String>> names = given.nonKeyAttributes();
        return switch (ProjectionType.valueOf(type)) {
            case ALL -> without(names, type, new IndexProjection.All());
            case KEYS_ONLY -> without(names, type, new IndexProjection.KeysOnly());
            case INCLUDE -> new IndexProjection.Include(names.orElseThrow(Message.NON_KEYS_MISSING::asValidation));
        };
    }

    static void requireFewNonKeys(List<IndexProjection> projections) {
        int sum = projections.stream()
                .mapToInt(
                        projection -> projection instanceof IndexProjection.Include(var names) ? names.size() : 0)
                .sum();
        if (sum > MAX_NON_KEYS) {
            throw Message.TOO_MANY_NON_KEYS.asValidation();
        }
    }

    /** Only attributes that some key uses may be defined. */
    static void requireAllUsed(Map<String, KeyAttribute> definitions, List<KeySchema> keys) {
        Set<String> used = new LinkedHashSet<>();
        keys.forEach(key -> used.addAll(key.names()));
        if (used.containsAll(definitions.keySet())) {
            return;
        }
        throw keys.size() == 1
                ? Message.UNUSED_ATTRIBUTE_DEFINITIONS.asValidation()
                : Message.UNUSED_ATTRIBUTE_DEFINITIONS_WITH_INDEXES
                        .asValidation(String.join(", ", definitions.keySet()), String.join(", ", used));
    }

    private static IndexProjection without(Optional<List<String>> names, String type, IndexProjection projection) {
        if (names.isPresent()) {
            throw Message.NON_KEYS_WITH_OTHER_PROJECTION.asValidation(type);
        }
        return projection;
    }

    private static void requireDefined(List<KeySchemaElement> elements, Map<String, KeyAttribute> definitions) {
        List<String> names = elements.stream().map(element -> element.attributeName().orElseThrow()).toList();
        if (!definitions.keySet().containsAll(names)) {
            throw Message.UNDEFINED_KEY_ATTRIBUTES.asValidation(String.join(", ", names),
                    String.join(", ", definitions.keySet()));
        }
    }

    private static KeyAttribute attribute(KeySchemaElement element, Map<String, KeyAttribute> definitions) {
        String name = element.attributeName().orElseThrow();
        KeyAttribute attribute = definitions.get(name);
        if (attribute == null) {
            throw Message.TABLE_KEY_UNDEFINED.asValidation();
        }
        return attribute;
    }

    private static boolean isOf(KeySchemaElement element, KeyType type) {
        return element.keyType().orElseThrow().equals(type.name());
    }
}
