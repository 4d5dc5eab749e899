package dev.keywright.workbench.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.keywright.design.format.DesignJson;
import dev.keywright.design.model.Design;
import dev.keywright.workbench.connect.EmbeddedConnection;
import dev.keywright.workbench.load.Loader;
import dev.keywright.workbench.price.PriceBook;
import dev.keywright.workbench.run.PatternResult.Status;

class PatternRunnerTest {
    @Test
    void aStatementReadsEveryPageWithItsParameters() {
        PatternResult result = run("""
                                   "operation": "ExecuteStatement", "statement": "SELECT * FROM Notes WHERE PK = ?",
                                   "statement_parameters": ["USER#u1"], "expected": [{"count": 4}]
                                   """);

        assertThat(result.message()).isEmpty();
        assertThat(result.status()).isEqualTo(Status.PASS);
        assertThat(result.requests()).isEqualTo(2);
        assertThat(result.readUnits()).isBetween(146.0, 148.0);
        assertThat(result.writeUnits()).isZero();
    }

    @Test
    void aStatementThatWritesTellsWhatItChangedAndIsPutBack() {
        String update = """
                        "operation": "ExecuteStatement",
                        "statement": "UPDATE Notes SET seen = true WHERE PK = ? AND SK = '0'",
                        "statement_parameters": ["USER#<user>"], "expected": [{"items": [{"seen": {"BOOL": true}}]}]
                        """;
        Design design = design(update);
        try (EmbeddedConnection connection = EmbeddedConnection.inMemory()) {
            Loader.load(design, connection, _ -> {});
            PatternRunner runner = new PatternRunner(design, connection, PriceBook.bundled());

            List<PatternResult> first = runner.runAll(_ -> {});
            List<PatternResult> second = runner.runAll(_ -> {});

            assertThat(first).singleElement().satisfies(result -> {
                assertThat(result.message()).isEmpty();
                assertThat(result.writeUnits()).isEqualTo(3);
                assertThat(result.readUnits()).isZero();
            });
            assertThat(second).isEqualTo(first);
        }
    }

    /** FACTS §2.6: by the larger of what is stored and what would have been. */
    @Test
    void aFailedConditionIsChargedByTheStoredItem() {
        PatternResult put = run("""
                                "operation": "PutItem", "table_name": "Notes",
                                "item": {"PK": {"S": "USER#<user>"}, "SK": {"S": "0"}},
                                "condition_expression": {"expression": "attribute_not_exists(PK)"},
                                "expected": [{"fails": "ConditionalCheckFailedException"}]
                                """);
        PatternResult insert = run("""
                                   "operation": "ExecuteStatement",
                                   "statement": "INSERT INTO Notes VALUE {'PK': ?, 'SK': '0'}",
                                   "statement_parameters": ["USER#<user>"],
                                   "expected": [{"fails": "DuplicateItemException"}]
                                   """);

        assertThat(List.of(put, insert)).allSatisfy(result -> {
            assertThat(result.message()).isEmpty();
            assertThat(result.writeUnits()).isEqualTo(3);
            assertThat(result.requests()).isEqualTo(1);
        });
    }

    @Test
    void aFailedConditionOnNothingIsOneUnit() {
        PatternResult delete = run("""
                                   "operation": "DeleteItem", "table_name": "Notes", "pk_template": "USER#<user>",
                                   "sk_template": "none",
                                   "condition_expression": {"expression": "attribute_exists(PK)"},
                                   "expected": [{"fails": "ConditionalCheckFailedException"}]
                                   """);

        assertThat(delete.message()).isEmpty();
        assertThat(delete.writeUnits()).isEqualTo(1);
    }

    private static PatternResult run(String pattern) {
        Design design = design(pattern);
        try (EmbeddedConnection connection = EmbeddedConnection.inMemory()) {
            Loader.load(design, connection, _ -> {});
            return new PatternRunner(design, connection, PriceBook.bundled()).runAll(_ -> {}).getFirst();
        }
    }

    /** User u1 has four notes of 300 kB, more than a page holds; user u2 has one of 2.5 KB. */
    private static Design design(String pattern) {
        String large = IntStream.range(0, 4).mapToObj(i -> item("u1", i, 300_000)).collect(Collectors.joining(","));
        return DesignJson
                .read("""
                      {"keywright": 1, "name": "Notes", "regions": ["us-east-1"],
                       "tables": [{"TableName": "Notes",
                         "KeySchema": [{"AttributeName": "PK", "KeyType": "HASH"}, {"AttributeName": "SK", "KeyType": "RANGE"}],
                         "AttributeDefinitions": [{"AttributeName": "PK", "AttributeType": "S"},
                           {"AttributeName": "SK", "AttributeType": "S"}]}],
                       "access_patterns": [{"name": "asked", %s,
                         "parameters": [{"name": "user", "type": "S", "examples": [{"S": "u2"}]}],
                         "rate": {"average": 10, "peak": 20}}],
                       "items": [%s]}
                      """
                        .formatted(pattern, large + "," + item("u2", 0, 2_500)));
    }

    private static String item(String user, int note, int bytes) {
        return "{\"table_name\": \"Notes\", \"item\": {\"PK\": {\"S\": \"USER#%s\"}, \"SK\": {\"S\": \"%d\"}, \"text\": {\"S\": \"%s\"}}}"
                .formatted(user, note, "x".repeat(bytes));
    }
}
