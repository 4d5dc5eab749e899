package dev.keywright.design.template;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.zip.CRC32;

/** What a slot does to a field's value, as text in and text out. */
public sealed interface Transform {
    String apply(String text);

    /** As it is written after the colon: {@code pad(10)}. */
    String source();

    /** {@code pad(10)}: zeros before a whole number, so that text sorts as numbers do. Decimals keep their fraction. */
    record Pad(int digits) implements Transform {
        @Override
        public String apply(String text) {
            int point = text.indexOf('.');
            String whole = point < 0 ? text : text.substring(0, point);
            Digits.require(whole, source());
            if (whole.length() > digits) {
                throw new RenderException(text + " has more digits than " + source() + " holds");
            }
            return "0".repeat(digits - whole.length()) + text;
        }

        @Override
        public String source() {
            return "pad(" + digits + ")";
        }
    }

    /** {@code upper}. */
    record Upper() implements Transform {
        @Override
        public String apply(String text) {
            return text.toUpperCase(Locale.ROOT);
        }

        @Override
        public String source() {
            return "upper";
        }
    }

    /** {@code lower}. */
    record Lower() implements Transform {
        @Override
        public String apply(String text) {
            return text.toLowerCase(Locale.ROOT);
        }

        @Override
        public String source() {
            return "lower";
        }
    }

    /** {@code date(yyyy-MM)}: an ISO 8601 date or time, or epoch seconds, written in UTC by a Java pattern. */
    record Date(String pattern) implements Transform {
        @Override
        public String apply(String text) {
            try {
                return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(Instants.read(text));
            } catch (DateTimeException e) {
                throw new RenderException(text + " is no date that " + source() + " can write", e);
            }
        }

        @Override
        public String source() {
            return "date(" + pattern + ")";
        }
    }

    /** {@code reverse(10)}: 10^digits - 1 - value, zero padded, so that ascending text is descending numbers. */
    record Reverse(int digits) implements Transform {
        @Override
        public String apply(String text) {
            Digits.require(text, source());
            if (text.length() > digits) {
                throw new RenderException(text + " has more digits than " + source() + " holds");
            }
            String padded = "0".repeat(digits - text.length()) + text;
            return padded.chars()
                    .map(digit -> '9' - digit + '0')
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }

        @Override
        public String source() {
            return "reverse(" + digits + ")";
        }
    }

    /** {@code shard(10)}: CRC-32 of the UTF-8 text modulo count, zero padded to the width of the largest. */
    record Shard(int count) implements Transform {
        @Override
        public String apply(String text) {
            CRC32 crc = new CRC32();
            crc.update(text.getBytes(StandardCharsets.UTF_8));
            return name((int) (crc.getValue() % count));
        }

        /** The shard as keys write it, from 0. */
        public String name(int shard) {
            String digits = Integer.toString(shard);
            return "0".repeat(width() - digits.length()) + digits;
        }

        /** How many digits every shard's name has. */
        public int width() {
            return Integer.toString(count - 1).length();
        }

        @Override
        public String source() {
            return "shard(" + count + ")";
        }
    }
}
