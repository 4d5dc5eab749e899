package dev.keywright.engine.flow;

import java.util.Optional;

import dev.keywright.engine.history.PastItems;
import dev.keywright.engine.value.Bytes;

/**
 * How far a copy of a table's items has come.
 *
 * @param from what is copied
 * @param to the key of the last item copied, which may have been the last there is
 */
public record Copying(PastItems from, Optional<Bytes> to, boolean isDone) {
    public static Copying begin(PastItems from) {
        return new Copying(from, Optional.empty(), false);
    }

    public Copying upTo(byte[] key) {
        return new Copying(from, Optional.of(Bytes.owning(key)), false);
    }

    public Copying done() {
        return new Copying(from, to, true);
    }
}
