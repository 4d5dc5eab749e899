package dev.keywright.engine.storage;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Bytes;
import dev.keywright.engine.value.DynamoNumber;

/** Writes the values of one key; the layout is described at {@link KeyEncoding}. For one thread. */
final class KeyEncoder {
    static final int NUMBER = 1;
    static final int TEXT = 2;
    static final int BINARY = 3;

    static final int END = 0;
    static final int ESCAPED = 0xFF;

    static final int NEGATIVE = 1;
    static final int ZERO = 2;
    static final int POSITIVE = 3;

    /** Added to the exponent of the first digit, −130 to 125, so that it fits an unsigned byte. */
    static final int EXPONENT_BIAS = 130;

    private final int reserved;
    private byte[] buffer = new byte[48];
    private int length;

    /** @param reserved how many bytes to leave free in front */
    KeyEncoder(int reserved) {
        this.reserved = reserved;
        length = reserved;
    }

    /** Fills the reserved four bytes with the hash of what has been written so far. */
    void putHashInFront() {
        int hash = PartitionHash.ofEncoded(Arrays.copyOfRange(buffer, reserved, length));
        for (int i = 0; i < reserved; i++) {
            buffer[i] = (byte) (hash >>> (24 - 8 * i));
        }
    }

    void value(AttributeValue value) {
        switch (value) {
            case AttributeValue.N(DynamoNumber number) -> number(number);
            case AttributeValue.S _,AttributeValue.B _ -> {
                open(value);
                append(END);
            }
            case AttributeValue.Bool _,AttributeValue.Null _,AttributeValue.Ss _,AttributeValue.Ns _ -> refuse(value);
            case AttributeValue.Bs _,AttributeValue.L _,AttributeValue.M _ -> refuse(value);
        }
    }

    /** A text or binary value without its end. */
    void open(AttributeValue value) {
        if (value instanceof AttributeValue.S(String text)) {
            append(TEXT);
            run(text.getBytes(StandardCharsets.UTF_8));
        } else if (value instanceof AttributeValue.B(Bytes bytes)) {
            append(BINARY);
            run(bytes.toArray());
        } else {
            refuse(value);
        }
    }

    byte[] toArray() {
        return Arrays.copyOf(buffer, length);
    }

    private static void refuse(AttributeValue value) {
        throw new IllegalArgumentException("a value of type " + value.type() + " is not allowed here in a key");
    }

    private void run(byte[] bytes) {
        for (byte b : bytes) {
            append(b);
            if (b == END) {
                append(ESCAPED);
            }
        }
    }

    private void number(DynamoNumber number) {
        append(NUMBER);
        BigDecimal decimal = number.toBigDecimal();
        if (decimal.signum() == 0) {
            append(ZERO);
            return;
        }
        append(decimal.signum() < 0 ? NEGATIVE : POSITIVE);
        int start = length;
        String digits = decimal.unscaledValue().abs().toString();
        append(digits.length() - decimal.scale() - 1 + EXPONENT_BIAS);
        for (int i = 0; i < digits.length(); i += 2) {
            int tens = digits.charAt(i) - '0';
            int ones = i + 1 < digits.length() ? digits.charAt(i + 1) - '0' : 0;
            append(tens * 10 + ones + 1);
        }
        append(END);
        if (decimal.signum() < 0) {
            invertFrom(start);
        }
    }

    private void invertFrom(int start) {
        for (int i = start; i < length; i++) {
            buffer[i] = (byte) ~buffer[i];
        }
    }

    private void append(int value) {
        if (length == buffer.length) {
            buffer = Arrays.copyOf(buffer, length * 2);
        }
        buffer[length++] = (byte) value;
    }
}
