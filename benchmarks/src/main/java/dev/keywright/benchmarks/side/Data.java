package dev.keywright.benchmarks.side;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What every server is loaded with: {@code items} of 1 KB, and {@code lists} of 25 items of 200 bytes. */
final class Data {
    static final int ITEMS = 10_000;
    static final int LISTS = 400;
    static final int BATCH = 25;

    private static final String KILOBYTE = "x".repeat(900);
    private static final String SMALL = "y".repeat(160);

    private Data() {}

    static void load(HttpConnection connection) throws IOException {
        createTable(connection, "items");
        createTable(connection, "lists");
        for (int first = 0; first < ITEMS; first += BATCH) {
            connection.send("BatchWriteItem",
                    batch("items", IntStream.range(first, first + BATCH).mapToObj(Data::item)));
        }
        for (int list = 0; list < LISTS; list++) {
            int number = list;
            connection.send("BatchWriteItem",
                    batch("lists", IntStream.range(0, BATCH).mapToObj(position -> entry(number, position))));
        }
    }

    static void createTable(HttpConnection connection, String name) throws IOException {
        connection.send("CreateTable", "{\"TableName\":\"" + name + "\",\"BillingMode\":\"PAY_PER_REQUEST\","
                + "\"AttributeDefinitions\":[{\"AttributeName\":\"pk\",\"AttributeType\":\"S\"},"
                + "{\"AttributeName\":\"sk\",\"AttributeType\":\"S\"}],"
                + "\"KeySchema\":[{\"AttributeName\":\"pk\",\"KeyType\":\"HASH\"},"
                + "{\"AttributeName\":\"sk\",\"KeyType\":\"RANGE\"}]}");
    }

    static String batch(String table, Stream<String> items) {
        return items.map(item -> "{\"PutRequest\":{\"Item\":" + item + "}}")
                .collect(Collectors.joining(",", "{\"RequestItems\":{\"" + table + "\":[", "]}}"));
    }

    static String key(int number) {
        return "{\"pk\":{\"S\":\"user#" + number + "\"},\"sk\":{\"S\":\"profile\"}}";
    }

    static String item(int number) {
        return "{\"pk\":{\"S\":\"user#" + number + "\"},\"sk\":{\"S\":\"profile\"},\"n\":{\"N\":\"" + number
                + "\"},\"active\":{\"BOOL\":true},\"text\":{\"S\":\"" + KILOBYTE + "\"},"
                + "\"tags\":{\"L\":[{\"S\":\"one\"},{\"S\":\"two\"}]},\"address\":{\"M\":{\"city\":{\"S\":\"Porto\"}}}}";
    }

    private static String entry(int list, int position) {
        return "{\"pk\":{\"S\":\"list#" + list + "\"},\"sk\":{\"S\":\"entry#" + (100 + position)
                + "\"},\"n\":{\"N\":\"" + position + "\"},\"text\":{\"S\":\"" + SMALL + "\"}}";
    }
}
