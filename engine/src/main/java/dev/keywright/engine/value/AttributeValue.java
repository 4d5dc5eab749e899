package dev.keywright.engine.value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;

/**
 * One attribute value. The ten variants carry the names of DynamoDB's own type descriptors. Values equal each other as
 * DynamoDB compares them: numbers numerically, sets and maps without order, lists by position.
 */
public sealed interface AttributeValue {
    /** The type descriptor: {@code S}, {@code N}, … {@code M}. */
    AttributeType type();

    /** Text; ordered by its UTF-8 bytes, see {@link ValueOrder}. */
    record S(String value) implements AttributeValue {
        @Override
        public AttributeType type() {
            return AttributeType.S;
        }
    }

    record N(DynamoNumber value) implements AttributeValue {
        @Override
        public AttributeType type() {
            return AttributeType.N;
        }
    }

    record B(Bytes value) implements AttributeValue {
        @Override
        public AttributeType type() {
            return AttributeType.B;
        }
    }

    record Bool(boolean value) implements AttributeValue {
        @Override
        public AttributeType type() {
            return AttributeType.BOOL;
        }
    }

    record Null() implements AttributeValue {
        @Override
        public AttributeType type() {
            return AttributeType.NULL;
        }
    }

    /** A string set; never empty. */
    record Ss(SequencedSet<String> members) implements AttributeValue {
        public Ss {
            members = frozen(members);
        }

        @Override
        public AttributeType type() {
            return AttributeType.SS;
        }
    }

    /** A number set; never empty, members distinct as numbers. */
    record Ns(SequencedSet<DynamoNumber> members) implements AttributeValue {
        public Ns {
            members = frozen(members);
        }

        @Override
        public AttributeType type() {
            return AttributeType.NS;
        }
    }

    /** A binary set; never empty. */
    record Bs(SequencedSet<Bytes> members) implements AttributeValue {
        public Bs {
            members = frozen(members);
        }

        @Override
        public AttributeType type() {
            return AttributeType.BS;
        }
    }

    record L(List<AttributeValue> elements) implements AttributeValue {
        public L {
            elements = List.copyOf(elements);
        }

        @Override
        public AttributeType type() {
            return AttributeType.L;
        }
    }

    record M(SequencedMap<String, AttributeValue> entries) implements AttributeValue {
        public M {
            entries = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(entries));
        }

        @Override
        public AttributeType type() {
            return AttributeType.M;
        }
    }

    static AttributeValue s(String value) {
        return new S(value);
    }

    static AttributeValue n(long value) {
        return new N(DynamoNumber.of(value));
    }

    /** @throws InvalidNumberException when {@code text} is no DynamoDB number */
    static AttributeValue n(String text) {
        return new N(DynamoNumber.parse(text));
    }

    static AttributeValue b(byte... value) {
        return new B(Bytes.of(value));
    }

    static AttributeValue bool(boolean value) {
        return new Bool(value);
    }

    static AttributeValue nul() {
        return new Null();
    }

    static AttributeValue ss(String... members) {
        return new Ss(new LinkedHashSet<>(List.of(members)));
    }

    static AttributeValue l(AttributeValue... elements) {
        return new L(List.of(elements));
    }

    static AttributeValue m(Map<String, AttributeValue> entries) {
        return new M(new LinkedHashMap<>(entries));
    }

    private static <T> SequencedSet<T> frozen(SequencedSet<T> members) {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a set has at least one member");
        }
        return Collections.unmodifiableSequencedSet(new LinkedHashSet<>(members));
    }
}
