package dev.keywright.engine.wire;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * One member of a structure.
 *
 * @param <T> the record it belongs to
 * @param <B> that record's builder
 * @param <M> what the member is to the engine
 */
final class Member<T, B, M> {
    private final byte[] name;
    private final Kind<M> kind;
    private final BiConsumer<B, M> set;
    private final Function<T, Optional<M>> get;

    Member(String name, Kind<M> kind, BiConsumer<B, M> set, Function<T, Optional<M>> get) {
        this.name = name.getBytes(StandardCharsets.US_ASCII);
        this.kind = kind;
        this.set = set;
        this.get = get;
    }

    void read(JsonInput in, B builder) {
        set.accept(builder, kind.read(in));
    }

    void write(T record, JsonOutput out) {
        get.apply(record).ifPresent(value -> {
            out.member(name);
            kind.write(value, out);
        });
    }
}
