package dev.keywright.engine.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;

/**
 * A DynamoDB number: up to 38 significant digits, magnitude 1E-130 to 9.99…E+125, or zero. Kept in one form only, so
 * that {@code 1}, {@code 1.0} and {@code 01} are the same number and print as {@code 1} (FACTS §3.2).
 */
public final class DynamoNumber implements Comparable<DynamoNumber> {
    public static final DynamoNumber ZERO = new DynamoNumber(BigDecimal.ZERO);
    public static final int MAX_DIGITS = 38;

    private static final int MAX_EXPONENT = 125;
    private static final int MIN_EXPONENT = -130;
    private static final Pattern FORM = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

    private final BigDecimal value;

    private DynamoNumber(BigDecimal value) {
        this.value = value;
    }

    public static DynamoNumber of(long value) {
        return new DynamoNumber(normal(BigDecimal.valueOf(value)));
    }

    /** @throws InvalidNumberException when {@code value} has too many digits or is out of range */
    public static DynamoNumber of(BigDecimal value) {
        return new DynamoNumber(checked(value, value.toString()));
    }

    /**
     * Reads a number as DynamoDB accepts it: optional sign, digits, optional fraction, optional exponent.
     *
     * @throws InvalidNumberException saying which of the four rules the text breaks
     */
    public static DynamoNumber parse(String text) {
        return isPlainLong(text) ? of(Long.parseLong(text)) : parseDecimal(text);
    }

    /** The common case, told apart because it needs no pattern and no decimal arithmetic. */
    private static boolean isPlainLong(String text) {
        if (text.isEmpty() || text.length() > 18) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static DynamoNumber parseDecimal(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new InvalidNumberException(InvalidNumberException.Rule.NOT_A_NUMBER, text);
        }
        BigDecimal value;
        try {
            value = new BigDecimal(text);
        } catch (NumberFormatException | ArithmeticException exponentTooLarge) {
            throw new InvalidNumberException(InvalidNumberException.Rule.NOT_A_NUMBER, text);
        }
        if (value.signum() == 0) {
            refuseZeroWithWildExponent(value, text);
            return ZERO;
        }
        return new DynamoNumber(checked(value, text));
    }

    /** The service looks at the written exponent even of a zero: {@code 0e126} overflows, {@code 0e125} is 0. */
    private static void refuseZeroWithWildExponent(BigDecimal zero, String text) {
        int exponent = -zero.scale();
        if (exponent > MAX_EXPONENT) {
            throw new InvalidNumberException(InvalidNumberException.Rule.OVERFLOW, text);
        }
        if (exponent < MIN_EXPONENT) {
            throw new InvalidNumberException(InvalidNumberException.Rule.UNDERFLOW, text);
        }
    }

    private static BigDecimal checked(BigDecimal value, String text) {
        BigDecimal normal = normal(value);
        if (normal.signum() == 0) {
            return normal;
        }
        int exponent = normal.precision() - normal.scale() - 1;
        if (exponent > MAX_EXPONENT) {
            throw new InvalidNumberException(InvalidNumberException.Rule.OVERFLOW, text);
        }
        if (exponent < MIN_EXPONENT) {
            throw new InvalidNumberException(InvalidNumberException.Rule.UNDERFLOW, text);
        }
        if (normal.precision() > MAX_DIGITS) {
            throw new InvalidNumberException(InvalidNumberException.Rule.TOO_PRECISE, text);
        }
        return normal;
    }

    private static BigDecimal normal(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    /** @throws InvalidNumberException when the sum leaves the range or needs more than 38 digits */
    public DynamoNumber plus(DynamoNumber other) {
        return of(value.add(other.value));
    }

    /** @throws InvalidNumberException when the difference leaves the range or needs more than 38 digits */
    public DynamoNumber minus(DynamoNumber other) {
        return of(value.subtract(other.value));
    }

    public BigDecimal toBigDecimal() {
        return value;
    }

    public boolean isNegative() {
        return value.signum() < 0;
    }

    /**
     * Bytes this number counts for: one, plus one for each base-100 digit pair aligned on the decimal point, plus one
     * for a minus sign; zero counts one (FACTS §2.2).
     */
    public int sizeBytes() {
        if (value.signum() == 0) {
            return 1;
        }
        BigInteger unscaled = value.unscaledValue();
        int scale = value.scale();
        int digits = value.precision();
        int firstExponent = digits - scale - 1;
        int lastExponent = -scale;
        int pairs = Math.floorDiv(firstExponent, 2) - Math.floorDiv(lastExponent, 2) + 1;
        return 1 + pairs + (unscaled.signum() < 0 ? 1 : 0);
    }

    @Override
    public int compareTo(DynamoNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DynamoNumber that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Plain decimal, never an exponent: 1E+125 prints 126 digits, as the service answers it. */
    @Override
    public String toString() {
        return value.toPlainString();
    }
}
