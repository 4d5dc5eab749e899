package dev.keywright.design.value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * An attribute value as DynamoDB JSON writes it. Nothing is converted: numbers stay the text that was written, up to 38
 * digits and more, binary stays Base64, sets keep their order. Whether DynamoDB would take it is for {@code check}.
 */
public sealed interface Value {
    ValueType type();

    record S(String text) implements Value {
        @Override
        public ValueType type() {
            return ValueType.S;
        }
    }

    /** @param digits the number's text, such as {@code 1.50}, unconverted */
    record N(String digits) implements Value {
        @Override
        public ValueType type() {
            return ValueType.N;
        }
    }

    /** @param base64 the bytes as DynamoDB JSON carries them */
    record B(String base64) implements Value {
        @Override
        public ValueType type() {
            return ValueType.B;
        }
    }

    record Ss(List<String> members) implements Value {
        public Ss {
            members = List.copyOf(members);
        }

        @Override
        public ValueType type() {
            return ValueType.SS;
        }
    }

    record Ns(List<String> members) implements Value {
        public Ns {
            members = List.copyOf(members);
        }

        @Override
        public ValueType type() {
            return ValueType.NS;
        }
    }

    record Bs(List<String> members) implements Value {
        public Bs {
            members = List.copyOf(members);
        }

        @Override
        public ValueType type() {
            return ValueType.BS;
        }
    }

    record Bool(boolean truth) implements Value {
        @Override
        public ValueType type() {
            return ValueType.BOOL;
        }
    }

    record Null() implements Value {
        @Override
        public ValueType type() {
            return ValueType.NULL;
        }
    }

    record L(List<Value> elements) implements Value {
        public L {
            elements = List.copyOf(elements);
        }

        @Override
        public ValueType type() {
            return ValueType.L;
        }
    }

    /** Members in the order they were written; a map equals another whatever the order. */
    record M(SequencedMap<String, Value> members) implements Value {
        public M {
            members = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(members));
        }

        @Override
        public ValueType type() {
            return ValueType.M;
        }
    }

    static Value s(String text) {
        return new S(text);
    }

    static Value n(String digits) {
        return new N(digits);
    }

    static Value n(long number) {
        return new N(Long.toString(number));
    }

    static Value bool(boolean truth) {
        return new Bool(truth);
    }

    static Value m(Map<String, Value> members) {
        return new M(new LinkedHashMap<>(members));
    }

    static Value l(Value... elements) {
        return new L(List.of(elements));
    }
}
