package dev.keywright.engine.storage.mv;

import java.nio.ByteBuffer;
import java.util.Arrays;

import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/**
 * Keys in unsigned byte order. On a page a key is written as the number of leading bytes it shares with the key before
 * it, and the rest: neighbours mostly share their partition key.
 */
final class KeyType extends BasicDataType<byte[]> {
    static final KeyType INSTANCE = new KeyType();

    private static final int ARRAY_HEADER_BYTES = 16;

    private KeyType() {}

    @Override
    public int compare(byte[] left, byte[] right) {
        return Arrays.compareUnsigned(left, right);
    }

    @Override
    public int getMemory(byte[] key) {
        return ARRAY_HEADER_BYTES + key.length;
    }

    @Override
    public void write(WriteBuffer target, byte[] key) {
        target.putVarInt(key.length).put(key);
    }

    @Override
    public byte[] read(ByteBuffer source) {
        byte[] key = new byte[DataUtils.readVarInt(source)];
        source.get(key);
        return key;
    }

    @Override
    public void write(WriteBuffer target, Object storage, int length) {
        byte[][] keys = cast(storage);
        byte[] previous = new byte[0];
        for (int i = 0; i < length; i++) {
            byte[] key = keys[i];
            int differing = Arrays.mismatch(previous, key);
            int shared = differing < 0 ? key.length : differing;
            target.putVarInt(shared).putVarInt(key.length - shared).put(key, shared, key.length - shared);
            previous = key;
        }
    }

    @Override
    public void read(ByteBuffer source, Object storage, int length) {
        byte[][] keys = cast(storage);
        byte[] previous = new byte[0];
        for (int i = 0; i < length; i++) {
            int shared = DataUtils.readVarInt(source);
            int rest = DataUtils.readVarInt(source);
            byte[] key = Arrays.copyOf(previous, shared + rest);
            source.get(key, shared, rest);
            keys[i] = key;
            previous = key;
        }
    }

    @Override
    public byte[][] createStorage(int size) {
        return new byte[size][];
    }
}
