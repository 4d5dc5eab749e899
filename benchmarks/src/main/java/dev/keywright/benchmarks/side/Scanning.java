package dev.keywright.benchmarks.side;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/** Scan to the end of a table of 100,000 small items, in pages of 1 MB. */
final class Scanning {
    static final int ITEMS = 100_000;

    private static final String LAST_KEY = "\"LastEvaluatedKey\":";
    private static final int PAGES_AT_MOST = 4;

    private Scanning() {}

    static void load(HttpConnection connection) throws IOException {
        Data.createTable(connection, "scanned");
        for (int first = 0; first < ITEMS; first += Data.BATCH) {
            connection.send("BatchWriteItem",
                    Data.batch("scanned", IntStream.range(first, first + Data.BATCH).mapToObj(Scanning::item)));
        }
    }

    private static String item(int number) {
        return "{\"pk\":{\"S\":\"scan#" + number + "\"},\"sk\":{\"S\":\"row\"},\"text\":{\"S\":\"" + "z".repeat(160)
                + "\"}}";
    }

    /** Seconds a page, over the first few pages: a whole scan takes DynamoDB Local most of a minute. */
    static double secondsAPage(HttpConnection connection) throws IOException {
        String start = "";
        int pages = 0;
        long begun = System.nanoTime();
        do {
            String answer = new String(connection.send("Scan", "{\"TableName\":\"scanned\"" + start + "}"),
                    StandardCharsets.UTF_8);
            pages++;
            int at = answer.indexOf(LAST_KEY);
            start = at < 0 ? "" : ",\"ExclusiveStartKey\":" + key(answer, at + LAST_KEY.length());
        } while (!start.isEmpty() && pages < PAGES_AT_MOST);
        return (System.nanoTime() - begun) / 1e9 / pages;
    }

    /** The key object that begins at {@code from}; its texts hold no braces. */
    private static String key(String answer, int from) {
        int depth = 0;
        int end = from;
        do {
            char c = answer.charAt(end++);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        } while (depth > 0);
        return answer.substring(from, end);
    }
}
