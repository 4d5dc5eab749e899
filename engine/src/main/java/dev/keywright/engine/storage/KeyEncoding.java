package dev.keywright.engine.storage;

import java.util.ArrayList;
import java.util.List;

import dev.keywright.engine.value.AttributeValue;

/**
 * Keys as bytes whose unsigned order is the order of the keys: by the hash of the partition key, then the partition
 * key, then each further value as {@code value.ValueOrder} orders it. A key is
 *
 * <pre>
 * hash of the partition key, 4 bytes | partition key values | sort key values | (in an index) the table's key values
 * </pre>
 *
 * <p>and each value is
 *
 * <pre>
 * N: 01 sign exponent digit-pairs end      negative numbers with every byte inverted
 * S: 02 UTF-8 with 00 written as 00 FF, 00
 * B: 03 bytes with 00 written as 00 FF, 00
 * </pre>
 *
 * <p>No value's bytes are the beginning of another's, so values can be put one after the other. Stored: never to be
 * changed.
 */
public final class KeyEncoding {
    static final int HASH_BYTES = 4;

    private KeyEncoding() {}

    /**
     * The key made of these values. With fewer values than the full key has, it is the common prefix of all keys that
     * begin with them, for {@link KeyRange#prefix}.
     *
     * @param partition the partition key's values; one in tables and local indexes, up to four in global indexes
     * @param rest the sort key's values, and in an index the table's key behind them
     */
    public static byte[] encode(List<AttributeValue> partition, List<AttributeValue> rest) {
        return encoder(partition, rest).toArray();
    }

    /** The key of an item in a table: its partition key, and its sort key if the table has one. */
    public static byte[] encode(AttributeValue partition, AttributeValue... sort) {
        return encode(List.of(partition), List.of(sort));
    }

    /**
     * The common prefix of all keys with these leading values and, behind them, a text or binary value that begins
     * with {@code beginning}: what {@code begins_with} asks for.
     *
     * @throws IllegalArgumentException when {@code beginning} is a number
     */
    public static byte[] beginsWith(List<AttributeValue> partition, List<AttributeValue> rest,
            AttributeValue beginning) {
        KeyEncoder encoder = encoder(partition, rest);
        encoder.open(beginning);
        return encoder.toArray();
    }

    /** The values a key was made of: {@code decode(encode(partition, rest))} is {@code partition} then {@code rest}. */
    public static List<AttributeValue> decode(byte[] key) {
        return decode(key, Integer.MAX_VALUE);
    }

    /** The first {@code count} of those values, or all if they are fewer; what is behind them is not looked at. */
    public static List<AttributeValue> decode(byte[] key, int count) {
        KeyDecoder decoder = new KeyDecoder(key, HASH_BYTES);
        List<AttributeValue> values = new ArrayList<>(2);
        while (decoder.hasMore() && values.size() < count) {
            values.add(decoder.value());
        }
        return values;
    }

    /** The hash in front of a key: 0 to {@link PartitionHash#SPACE} − 1. */
    public static long hashOf(byte[] key) {
        return (key[0] & 0xFFL) << 24 | (key[1] & 0xFFL) << 16 | (key[2] & 0xFFL) << 8 | (key[3] & 0xFFL);
    }

    /** The values without the hash in front. */
    static byte[] bare(List<AttributeValue> values) {
        KeyEncoder encoder = new KeyEncoder(0);
        values.forEach(encoder::value);
        return encoder.toArray();
    }

    private static KeyEncoder encoder(List<AttributeValue> partition, List<AttributeValue> rest) {
        KeyEncoder encoder = new KeyEncoder(HASH_BYTES);
        partition.forEach(encoder::value);
        encoder.putHashInFront();
        rest.forEach(encoder::value);
        return encoder;
    }
}
