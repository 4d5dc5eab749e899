package dev.keywright.engine.wire;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

import dev.keywright.engine.fault.Message;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;

/** The kinds that are not structures: scalars, lists and maps. */
final class Kinds {
    static final Kind<String> TEXT = kind(Kinds::text, (value, out) -> out.text(value));

    static final Kind<Boolean> FLAG = kind(in -> switch (in.token()) {
        case VALUE_TRUE -> true;
        case VALUE_FALSE -> false;
        default -> throw in.notScalar("Boolean");
    }, (value, out) -> out.bool(value));

    static final Kind<Long> LONG = kind(in -> whole(in, "Long"), (value, out) -> out.number(value));

    static final Kind<Integer> INTEGER = kind(Kinds::integer, (value, out) -> out.number(value.longValue()));

    static final Kind<Double> DECIMAL = kind(in -> decimal(in, "Double"), (value, out) -> out.number(value));

    /** Seconds since 1970, with milliseconds behind the point. */
    static final Kind<Instant> INSTANT = kind(
            in -> Instant.ofEpochMilli(Math.round(decimal(in, "Date") * 1000)),
            (value, out) -> out.number(value.toEpochMilli() / 1000.0));

    private Kinds() {}

    static <T> Kind<T> kind(Function<JsonInput, T> read, BiConsumer<T, JsonOutput> write) {
        return new Kind<>() {
            @Override
            public T read(JsonInput in) {
                return read.apply(in);
            }

            @Override
            public void write(T value, JsonOutput out) {
                write.accept(value, out);
            }
        };
    }

    static <T> Kind<List<T>> list(Kind<T> element) {
        return kind(in -> {
            in.expectArray();
            List<T> elements = new ArrayList<>();
            for (JsonToken token = in.next(); token != JsonToken.END_ARRAY; token = in.next()) {
                if (token != JsonToken.VALUE_NULL) {
                    elements.add(element.read(in));
                }
            }
            return Collections.unmodifiableList(elements);
        }, (elements, out) -> {
            out.beginArray();
            elements.forEach(one -> element.write(one, out));
            out.endArray();
        });
    }

    /** A map by text, in the order written; of two entries of one name the last counts. */
    static <T> Kind<Map<String, T>> map(Kind<T> element) {
        return kind(in -> {
            in.expectObject("java.util.Map");
            Map<String, T> entries = new LinkedHashMap<>();
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                if (in.next() != JsonToken.VALUE_NULL) {
                    entries.put(name, element.read(in));
                }
            }
            return Collections.unmodifiableMap(entries);
        }, (entries, out) -> {
            out.beginObject();
            entries.forEach((name, one) -> {
                out.name(name);
                element.write(one, out);
            });
            out.endObject();
        });
    }

    private static String text(JsonInput in) {
        if (in.token() != JsonToken.VALUE_STRING) {
            throw in.notScalar("String");
        }
        return in.text();
    }

    private static int integer(JsonInput in) {
        long value = whole(in, "Integer");
        if (value != (int) value) {
            throw JsonInput.serialization(Message.TOKEN_NOT_CONVERTIBLE, "NUMBER_VALUE", "Integer");
        }
        return (int) value;
    }

    private static long whole(JsonInput in, String wanted) {
        try {
            return switch (in.token()) {
                case VALUE_NUMBER_INT -> in.number();
                case VALUE_NUMBER_FLOAT -> (long) in.decimal();
                default -> throw in.notScalar(wanted);
            };
        } catch (InputCoercionException outOfRange) {
            throw JsonInput.serialization(Message.TOKEN_NOT_CONVERTIBLE, "NUMBER_VALUE", wanted);
        }
    }

    private static double decimal(JsonInput in, String wanted) {
        return switch (in.token()) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> in.decimal();
            default -> throw in.notScalar(wanted);
        };
    }
}
