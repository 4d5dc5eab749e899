package dev.keywright.engine.schema;

import java.math.BigInteger;
import java.util.Optional;

/**
 * Where a record stands in its stream, which counts from 1. Told as 21 digits, the fewest the API allows (FACTS §6.1),
 * so that the numbers of one stream order alike as text and as numbers.
 */
public record SequenceNumber(long value) implements Comparable<SequenceNumber> {
    private static final BigInteger OFFSET = BigInteger.TEN.pow(20);
    private static final BigInteger LAST = OFFSET.add(BigInteger.valueOf(Long.MAX_VALUE));

    public static final SequenceNumber FIRST = new SequenceNumber(1);

    /** Reads 21 to 40 digits; empty when the text is no number that a stream could ever give. */
    public static Optional<SequenceNumber> parse(String text) {
        if (text.isEmpty() || !text.chars().allMatch(each -> each >= '0' && each <= '9')) {
            return Optional.empty();
        }
        BigInteger number = new BigInteger(text);
        return number.compareTo(OFFSET) > 0 && number.compareTo(LAST) < 0
                ? Optional.of(new SequenceNumber(number.subtract(OFFSET).longValueExact()))
                : Optional.empty();
    }

    public SequenceNumber next() {
        return new SequenceNumber(value + 1);
    }

    @Override
    public int compareTo(SequenceNumber other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return OFFSET.add(BigInteger.valueOf(value)).toString();
    }
}
