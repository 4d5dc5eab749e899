package dev.keywright.engine.wire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

import tools.jackson.core.JsonToken;

/**
 * A JSON object with known members: a table that says for each its name, its kind, how a builder takes it and how the
 * record gives it. Members that are not in the table are ignored, and so is null. Immutable once built.
 *
 * @param <T> the record
 * @param <B> its builder
 */
final class Structure<T, B> implements Kind<T> {
    private final String name;
    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final List<Member<T, B, ?>> members = new ArrayList<>();
    private final Map<String, Member<T, B, ?>> byName = new HashMap<>();

    private Structure(String name, Supplier<B> builder, Function<B, T> build) {
        this.name = name;
        this.builder = builder;
        this.build = build;
    }

    /** @param name what the service calls the structure */
    static <T, B> Structure<T, B> of(String name, Supplier<B> builder, Function<B, T> build) {
        return new Structure<>(name, builder, build);
    }

    /** A structure without members. */
    static <T> Structure<T, Supplier<T>> empty(String name, Supplier<T> value) {
        return new Structure<>(name, () -> value, Supplier::get);
    }

    <M> Structure<T, B> member(String member, Kind<M> kind, BiConsumer<B, M> set, Function<T, Optional<M>> get) {
        Member<T, B, M> one = new Member<>(member, kind, set, get);
        members.add(one);
        byName.put(member, one);
        return this;
    }

    @Override
    public T read(JsonInput in) {
        in.expectObject("class com.amazonaws.dynamodb.v20120810." + name);
        B target = builder.get();
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            boolean given = in.next() != JsonToken.VALUE_NULL;
            Member<T, B, ?> known = byName.get(member);
            if (known == null) {
                in.skip();
            } else if (given) {
                known.read(in, target);
            }
        }
        return build.apply(target);
    }

    @Override
    public void write(T value, JsonOutput out) {
        out.beginObject();
        for (Member<T, B, ?> member : members) {
            member.write(value, out);
        }
        out.endObject();
    }
}
