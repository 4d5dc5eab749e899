package dev.keywright.engine.value;

import java.util.Map;

/** Sizes in bytes as DynamoDB counts them, for limits and for capacity (FACTS §2.1). */
public final class ItemSize {
    /** The largest item, inclusive: 400 KB. */
    public static final int MAX_ITEM_BYTES = 409_600;

    private static final int DOCUMENT_OVERHEAD_BYTES = 3;
    private static final int ELEMENT_OVERHEAD_BYTES = 1;

    private ItemSize() {}

    /** The sum over the attributes of name length and value size. */
    public static int ofAttributes(Map<String, AttributeValue> attributes) {
        int size = 0;
        for (Map.Entry<String, AttributeValue> attribute : attributes.entrySet()) {
            size += ofAttribute(attribute.getKey(), attribute.getValue());
        }
        return size;
    }

    public static int ofAttribute(String name, AttributeValue value) {
        return Utf8.length(name) + ofValue(value);
    }

    public static int ofValue(AttributeValue value) {
        return switch (value) {
            case AttributeValue.S(String text) -> Utf8.length(text);
            case AttributeValue.N(DynamoNumber number) -> number.sizeBytes();
            case AttributeValue.B(Bytes bytes) -> bytes.length();
            case AttributeValue.Bool _,AttributeValue.Null _ -> 1;
            case AttributeValue.Ss(var members) -> members.stream().mapToInt(Utf8::length).sum();
            case AttributeValue.Ns(var members) -> members.stream().mapToInt(DynamoNumber::sizeBytes).sum();
            case AttributeValue.Bs(var members) -> members.stream().mapToInt(Bytes::length).sum();
            case AttributeValue.L(var elements) -> {
                int size = DOCUMENT_OVERHEAD_BYTES;
                for (AttributeValue element : elements) {
                    size += ELEMENT_OVERHEAD_BYTES + ofValue(element);
                }
                yield size;
            }
            case AttributeValue.M(var entries) ->
                DOCUMENT_OVERHEAD_BYTES + entries.size() * ELEMENT_OVERHEAD_BYTES + ofAttributes(entries);
        };
    }
}
