package dev.keywright.design.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** JSON as an immutable value. Numbers keep the digits they were written with. */
public sealed interface Json {
    record Null() implements Json {}

    record Bool(boolean value) implements Json {}

    /** A number by its digits; never rounded. */
    record Num(String digits) implements Json {}

    record Text(String value) implements Json {}

    record Arr(List<Json> elements) implements Json {
        public Arr {
            elements = List.copyOf(elements);
        }
    }

    /** Members in the order they were written. */
    record Obj(SequencedMap<String, Json> members) implements Json {
        public Obj {
            members = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(members));
        }
    }
}
