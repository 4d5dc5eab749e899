package dev.keywright.engine.value;

import java.util.Comparator;

/** The total order of key values of one type: S by UTF-8 bytes, N by magnitude, B by unsigned bytes (FACTS §4.6). */
public enum ValueOrder implements Comparator<AttributeValue> {
    ASCENDING;

    /** @throws IllegalArgumentException when the two are not both S, both N or both B */
    @Override
    public int compare(AttributeValue left, AttributeValue right) {
        if (left instanceof AttributeValue.S(String a) && right instanceof AttributeValue.S(String b)) {
            return Utf8.compare(a, b);
        }
        if (left instanceof AttributeValue.N(DynamoNumber a) && right instanceof AttributeValue.N(DynamoNumber b)) {
            return a.compareTo(b);
        }
        if (left instanceof AttributeValue.B(Bytes a) && right instanceof AttributeValue.B(Bytes b)) {
            return a.compareTo(b);
        }
        throw new IllegalArgumentException(left.type() + " and " + right.type() + " have no common order");
    }

    /** Whether an order exists between values of these two types. */
    public static boolean isDefinedFor(AttributeType left, AttributeType right) {
        return left == right && left.isKeyType();
    }
}
