package dev.keywright.engine.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Spoils the bodies of requests: bytes are changed, left out, put in and cut off, values become other ones. */
record RandomDamage(Random random) {
    private static final List<String> VALUES = List.of("null", "true", "0", "-1", "1.5", "1e999999", "9".repeat(400),
            "\"\"", "\"☃\"", "[]", "{}", "[[]]", "{\"S\":1}", "{\"N\":1}", "{\"S\":null}", "[null]", "{\"\":{}}",
            "\"" + "x".repeat(5_000) + "\"", "{\"L\":[".repeat(40) + "]}".repeat(40), "[".repeat(5_000),
            "{\"a\":1,\"a\":2}", "NaN", "'a'", "\"\\ud800\"", "\"\\u0000\"");

    byte[] of(String body) {
        byte[] damaged = random.nextBoolean() ? withOtherValue(body).getBytes(UTF_8) : body.getBytes(UTF_8);
        for (int left = random.nextInt(4); left > 0; left--) {
            damaged = withOtherBytes(damaged);
        }
        return damaged;
    }

    /** Some value, which begins behind a colon, becomes another. */
    private String withOtherValue(String body) {
        int colons = (int) body.chars().filter(c -> c == ':').count();
        if (colons == 0) {
            return pick(VALUES);
        }
        int at = -1;
        for (int left = random.nextInt(colons); left >= 0; left--) {
            at = body.indexOf(':', at + 1);
        }
        int end = endOfValue(body, at + 1);
        return body.substring(0, at + 1) + pick(VALUES) + body.substring(end);
    }

    private static int endOfValue(String body, int from) {
        int depth = 0;
        for (int i = from; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
            }
            if (depth < 0 || (depth == 0 && c == ',')) {
                return i;
            }
        }
        return body.length();
    }

    private byte[] withOtherBytes(byte[] body) {
        int at = random.nextInt(body.length + 1);
        int until = Math.min(body.length, at + 1 + random.nextInt(12));
        return switch (random.nextInt(4)) {
            case 0 -> joined(Arrays.copyOf(body, at), noise(until - at), Arrays.copyOfRange(body, until, body.length));
            case 1 -> joined(Arrays.copyOf(body, at), Arrays.copyOfRange(body, until, body.length));
            case 2 -> joined(Arrays.copyOf(body, until), Arrays.copyOfRange(body, at, body.length));
            default -> Arrays.copyOf(body, at);
        };
    }

    private byte[] noise(int length) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] joined(byte[]... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        byte[] all = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
