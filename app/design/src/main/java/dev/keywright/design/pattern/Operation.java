package dev.keywright.design.pattern;

import java.util.Arrays;
import java.util.Optional;

/** The operations an access pattern can be, spelled as DynamoDB's API spells them. */
public enum Operation {
    GET_ITEM("GetItem"), QUERY("Query"), SCAN("Scan"), PUT_ITEM("PutItem"), UPDATE_ITEM("UpdateItem"), DELETE_ITEM(
            "DeleteItem"),
    BATCH_GET_ITEM("BatchGetItem"), BATCH_WRITE_ITEM("BatchWriteItem"), TRANSACT_GET_ITEMS(
            "TransactGetItems"),
    TRANSACT_WRITE_ITEMS("TransactWriteItems"), EXECUTE_STATEMENT("ExecuteStatement");

    private final String apiName;

    Operation(String apiName) {
        this.apiName = apiName;
    }

    public String apiName() {
        return apiName;
    }

    public static Optional<Operation> of(String apiName) {
        return Arrays.stream(values()).filter(operation -> operation.apiName.equals(apiName)).findFirst();
    }

    @Override
    public String toString() {
        return apiName;
    }
}
