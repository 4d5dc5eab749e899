package dev.keywright.desktop.collections;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;

import dev.keywright.design.value.Value;

/** The order DynamoDB keeps key values in: text by its UTF-8 bytes, numbers by size, binary by unsigned bytes. */
final class KeyOrder implements Comparator<List<Value>> {
    static final KeyOrder INSTANCE = new KeyOrder();

    private KeyOrder() {}

    @Override
    public int compare(List<Value> left, List<Value> right) {
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int order = one(left.get(i), right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    }

    /** Values of unlike types do not meet in one key; here they are told apart by type, so that the order is total. */
    static int one(Value left, Value right) {
        if (left instanceof Value.N(String a) && right instanceof Value.N(String b)) {
            return new BigDecimal(a).compareTo(new BigDecimal(b));
        }
        if (left instanceof Value.S(String a) && right instanceof Value.S(String b)) {
            return text(a, b);
        }
        if (left instanceof Value.B(String a) && right instanceof Value.B(String b)) {
            return Arrays.compareUnsigned(Base64.getDecoder().decode(a), Base64.getDecoder().decode(b));
        }
        return left.type().compareTo(right.type());
    }

    /** Plain text compares as it is; only characters beyond the basic plane order differently in UTF-8. */
    private static int text(String a, String b) {
        boolean surrogates = a.chars().anyMatch(c -> Character.isSurrogate((char) c))
                || b.chars().anyMatch(c -> Character.isSurrogate((char) c));
        return surrogates
                ? Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8))
                : a.compareTo(b);
    }
}
