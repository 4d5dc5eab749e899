package dev.keywright.engine.storage;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Bytes;
import dev.keywright.engine.value.DynamoNumber;

/** Reads back what {@link KeyEncoder} wrote. For one thread. */
final class KeyDecoder {
    private final byte[] key;
    private int position;

    KeyDecoder(byte[] key, int position) {
        this.key = key;
        this.position = position;
    }

    boolean hasMore() {
        return position < key.length;
    }

    AttributeValue value() {
        int tag = next();
        return switch (tag) {
            case KeyEncoder.NUMBER -> new AttributeValue.N(number());
            case KeyEncoder.TEXT -> new AttributeValue.S(new String(run(), StandardCharsets.UTF_8));
            case KeyEncoder.BINARY -> new AttributeValue.B(Bytes.owning(run()));
            default -> throw new StorageException("a stored key has a value of unknown kind " + tag);
        };
    }

    private byte[] run() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(key.length - position);
        while (true) {
            int b = next();
            if (b == KeyEncoder.END) {
                if (!hasMore() || (key[position] & 0xFF) != KeyEncoder.ESCAPED) {
                    return bytes.toByteArray();
                }
                position++;
            }
            bytes.write(b);
        }
    }

    private DynamoNumber number() {
        int sign = next();
        if (sign == KeyEncoder.ZERO) {
            return DynamoNumber.ZERO;
        }
        int mask = sign == KeyEncoder.NEGATIVE ? 0xFF : 0;
        int exponent = (next() ^ mask) - KeyEncoder.EXPONENT_BIAS;
        StringBuilder digits = new StringBuilder(DynamoNumber.MAX_DIGITS);
        for (int pair = next() ^ mask; pair != KeyEncoder.END; pair = next() ^ mask) {
            digits.append((char) ('0' + (pair - 1) / 10)).append((char) ('0' + (pair - 1) % 10));
        }
        BigInteger unscaled = new BigInteger(digits.toString());
        int scale = digits.length() - 1 - exponent;
        return DynamoNumber.of(new BigDecimal(mask == 0 ? unscaled : unscaled.negate(), scale));
    }

    private int next() {
        return key[position++] & 0xFF;
    }
}
