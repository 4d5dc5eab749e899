package dev.keywright.benchmarks.side;

import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One kind of request, with keys drawn at random from the loaded ones. */
enum Work {
    GET_ITEM("GetItem 1 KB", "GetItem"),
    PUT_ITEM("PutItem 1 KB", "PutItem"),
    UPDATE_ITEM("UpdateItem ADD", "UpdateItem"),
    QUERY_25("Query of 25", "Query"),
    BATCH_WRITE_25("BatchWriteItem of 25", "BatchWriteItem"),
    TRANSACT_WRITE_4("TransactWriteItems of 4", "TransactWriteItems");

    private final String title;
    private final String operation;

    Work(String title, String operation) {
        this.title = title;
        this.operation = operation;
    }

    String title() {
        return title;
    }

    String operation() {
        return operation;
    }

    String body(RandomGenerator random) {
        int number = random.nextInt(Data.ITEMS);
        return switch (this) {
            case GET_ITEM -> "{\"TableName\":\"items\",\"Key\":" + Data.key(number) + "}";
            case PUT_ITEM -> "{\"TableName\":\"items\",\"Item\":" + Data.item(number) + "}";
            case UPDATE_ITEM -> "{\"TableName\":\"items\",\"Key\":" + Data.key(number)
                    + ",\"UpdateExpression\":\"ADD n :one\",\"ExpressionAttributeValues\":{\":one\":{\"N\":\"1\"}}}";
            case QUERY_25 -> "{\"TableName\":\"lists\",\"KeyConditionExpression\":\"pk = :pk\","
                    + "\"ExpressionAttributeValues\":{\":pk\":{\"S\":\"list#" + random.nextInt(Data.LISTS) + "\"}}}";
            case BATCH_WRITE_25 -> {
                int first = random.nextInt(Data.ITEMS - Data.BATCH);
                yield Data.batch("items", IntStream.range(first, first + Data.BATCH).mapToObj(Data::item));
            }
            case TRANSACT_WRITE_4 -> {
                int first = random.nextInt(Data.ITEMS - 4);
                yield IntStream.range(first, first + 4)
                        .mapToObj(each -> "{\"Put\":{\"TableName\":\"items\",\"Item\":" + Data.item(each) + "}}")
                        .collect(Collectors.joining(",", "{\"TransactItems\":[", "]}"));
            }
        };
    }
}
