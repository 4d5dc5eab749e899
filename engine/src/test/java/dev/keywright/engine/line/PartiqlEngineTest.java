package dev.keywright.engine.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.keywright.engine.api.BatchExecuteStatementRequestBuilder;
import dev.keywright.engine.api.BatchExecuteStatementResponse;
import dev.keywright.engine.api.BatchStatementError;
import dev.keywright.engine.api.BatchStatementRequestBuilder;
import dev.keywright.engine.api.BatchStatementResponse;
import dev.keywright.engine.api.ExecuteStatementRequestBuilder;
import dev.keywright.engine.api.ExecuteStatementResponse;
import dev.keywright.engine.api.ExecuteTransactionRequestBuilder;
import dev.keywright.engine.api.ExecuteTransactionResponse;
import dev.keywright.engine.api.ParameterizedStatementBuilder;
import dev.keywright.engine.api.Supplied;
import dev.keywright.engine.expression.Literals;
import dev.keywright.engine.fault.Fault;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Item;

/** PartiQL statements from text to stored items and back (FACTS §4.9). */
class PartiqlEngineTest {
    private final Engine engine = Workshop.engine();

    @BeforeEach
    void fill() {
        engine.execute(Workshop.table("Music", "rank:N")
                .globalSecondaryIndexes(List.of(Workshop.global("by-rank", Workshop.key("rank"),
                        Workshop.projection("KEYS_ONLY"))))
                .localSecondaryIndexes(List.of(Workshop.local("ranked", Workshop.key("pk", "rank"),
                        Workshop.projection("KEYS_ONLY"))))
                .build());
        insert("{'pk': 'a', 'sk': '1', 'rank': 30, 'title': 'one', 'tags': ['x', 'y']}");
        insert("{'pk': 'a', 'sk': '2', 'rank': 20, 'title': 'two'}");
        insert("{'pk': 'a', 'sk': '3', 'rank': 10}");
        insert("{'pk': 'b', 'sk': '1', 'rank': 10, 'title': 'four'}");
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                        SELECT sk FROM Music WHERE pk = 'a'                              | [{sk: '1'}, {sk: '2'}, {sk: '3'}]
                        SELECT sk FROM Music WHERE pk = 'a' ORDER BY sk DESC             | [{sk: '3'}, {sk: '2'}, {sk: '1'}]
                        SELECT sk FROM Music WHERE pk = 'a' AND sk > '1'                 | [{sk: '2'}, {sk: '3'}]
                        SELECT sk FROM Music WHERE pk = 'a' AND sk > '1' AND sk < '3'    | [{sk: '2'}]
                        SELECT title, tags[1] FROM Music WHERE pk = 'a' AND sk = '1'     | [{title: 'one', 'tags[1]': 'y'}]
                        SELECT * FROM Music WHERE pk = 'b' AND sk = '1'                  | [{pk: 'b', sk: '1', rank: 10, title: 'four'}]
                        SELECT * FROM Music WHERE pk = 'b' AND sk = '1' AND rank = 11    | []
                        SELECT sk FROM Music WHERE pk = 'a' AND title IS MISSING         | [{sk: '3'}]
                        SELECT pk FROM Music WHERE title = 'four'                        | [{pk: 'b'}]
                        SELECT sk FROM Music WHERE pk = 'a' AND NOT title = 'one'        | [{sk: '2'}, {sk: '3'}]
                        SELECT sk FROM "Music"."by-rank" WHERE rank = 20                 | [{sk: '2'}]
                        SELECT sk, title FROM "Music"."ranked" WHERE pk = 'a' AND rank >= 20 | [{sk: '2', title: 'two'}, {sk: '1', title: 'one'}]
                        """)
    void selectsRows(String statement, String rows) {
        assertThat(run(statement).items().orElseThrow())
                .isEqualTo(((AttributeValue.L) Literals.value(rows)).elements()
                        .stream()
                        .map(row -> Item.of(((AttributeValue.M) row).entries()))
                        .toList());
    }

    @Test
    void pagesGoOnWhereTheTokenSays() {
        ExecuteStatementResponse first = engine.execute(ExecuteStatementRequestBuilder.builder()
                .statement("SELECT sk FROM Music WHERE pk = 'a'")
                .limit(2)
                .build());
        assertThat(first.items().orElseThrow()).hasSize(2);
        ExecuteStatementResponse second = engine.execute(ExecuteStatementRequestBuilder.builder()
                .statement("SELECT sk FROM Music WHERE pk = 'a'")
                .nextToken(first.nextToken().orElseThrow())
                .build());
        assertThat(second.items().orElseThrow()).containsExactly(Literals.item("{sk: '3'}"));
        assertThat(second.nextToken()).isEmpty();
        assertThatThrownBy(() -> engine.execute(ExecuteStatementRequestBuilder.builder()
                .statement("SELECT sk FROM Music WHERE pk = 'a'")
                .nextToken("garbage")
                .build())).hasMessage("Invalid NextToken");
    }

    @Test
    void insertsOnlyWhereNothingIs() {
        assertThatThrownBy(() -> insert("{'pk': 'a', 'sk': '1'}")).isInstanceOfSatisfying(FaultException.class,
                e -> assertThat(e.fault()).isEqualTo(new Fault.DuplicateItem("Duplicate primary key exists in table")));
        assertThat(run("SELECT rank FROM Music WHERE pk = 'a' AND sk = '1'").items().orElseThrow())
                .containsExactly(Literals.item("{rank: 30}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                        UPDATE Music SET rank = rank + 1 WHERE pk = 'b' AND sk = '1' RETURNING MODIFIED NEW *  | {rank: 11}
                        UPDATE Music SET rank = 5 REMOVE title WHERE pk = 'b' AND sk = '1' RETURNING MODIFIED OLD * | {rank: 10, title: 'four'}
                        UPDATE Music SET rank = 5 WHERE pk = 'b' AND sk = '1' RETURNING ALL NEW *              | {pk: 'b', sk: '1', rank: 5, title: 'four'}
                        DELETE FROM Music WHERE pk = 'b' AND sk = '1' RETURNING ALL OLD *                      | {pk: 'b', sk: '1', rank: 10, title: 'four'}
                        """)
    void writesReturnWhatTheyAreAskedTo(String statement, String returned) {
        assertThat(run(statement).items().orElseThrow()).containsExactly(Literals.item(returned));
    }

    @Test
    void writesWithoutReturningAnswerNoItems() {
        assertThat(run("UPDATE Music SET rank = 5 WHERE pk = 'b' AND sk = '1'").items().orElseThrow()).isEmpty();
        assertThat(run("DELETE FROM Music WHERE pk = 'b' AND sk = 'none'").items().orElseThrow()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                        UPDATE Music SET rank = 5 WHERE pk = 'b' AND sk = 'none'             | The conditional request failed
                        UPDATE Music SET rank = 5 WHERE pk = 'b' AND sk = '1' AND rank = 11  | The conditional request failed
                        UPDATE Music SET rank = 5 WHERE pk = 'b'                             | Where clause does not contain a mandatory equality on all key attributes
                        UPDATE Music SET pk = 'c' WHERE pk = 'b' AND sk = '1'                | One or more parameter values were invalid: Cannot update attribute pk. This attribute is part of the key
                        DELETE FROM Music WHERE title = 'one'                                | Where clause does not contain a mandatory equality on all key attributes
                        DELETE FROM Music WHERE pk = 'b' AND sk = 1                          | The provided key element does not match the schema
                        INSERT INTO Music VALUE {'pk': 'c'}                                  | One or more parameter values were invalid: Missing the key sk in the item
                        SELECT * FROM Nowhere                                                | Requested resource not found
                        SELECT * FROM Music.nowhere                                          | The table does not have the specified index
                        SELECT * FROM Music WHERE title = 'one' ORDER BY sk                  | Must have WHERE clause in the statement when using ORDER BY clause.
                        SELECT * FROM Music WHERE pk = 'a' ORDER BY title                    | Variable reference title in ORDER BY clause must be part of the primary key
                        SELECT * FROM Music WHERE pk = 1                                     | One or more parameter values were invalid: Condition parameter type does not match schema type
                        EXISTS(SELECT * FROM Music WHERE pk = 'a')                           | Statement wasn't well formed, can't be processed: Expected data manipulation
                        """)
    void isRefused(String statement, String message) {
        assertThatThrownBy(() -> run(statement)).hasMessage(message);
    }

    @Test
    void parametersAreValues() {
        ExecuteStatementResponse answer = engine.execute(ExecuteStatementRequestBuilder.builder()
                .statement("SELECT title FROM Music WHERE pk = ? AND sk = ?")
                .parameters(List.of(Supplied.of(AttributeValue.s("a")), Supplied.of(AttributeValue.s("2"))))
                .build());
        assertThat(answer.items().orElseThrow()).containsExactly(Literals.item("{title: 'two'}"));
    }

    @Test
    void transactionsReadTogether() {
        ExecuteTransactionResponse answer = transact("SELECT title FROM Music WHERE pk = 'a' AND sk = '1'",
                "SELECT * FROM Music WHERE pk = 'a' AND sk = 'none'");
        assertThat(answer.responses().orElseThrow()).extracting(response -> response.item())
                .containsExactly(Optional.of(Literals.item("{title: 'one'}")), Optional.empty());
    }

    @Test
    void transactionsWriteAllOrNothing() {
        assertThatThrownBy(() -> transact("DELETE FROM Music WHERE pk = 'a' AND sk = '1'",
                "EXISTS(SELECT * FROM Music WHERE pk = 'b' AND sk = '1' AND rank = 99)")).hasMessageContaining(
                        "[None, ConditionalCheckFailed]");
        assertThat(run("SELECT sk FROM Music WHERE pk = 'a'").items().orElseThrow()).hasSize(3);
        transact("DELETE FROM Music WHERE pk = 'a' AND sk = '1'",
                "EXISTS(SELECT * FROM Music WHERE pk = 'b' AND sk = '1' AND rank = 10)",
                "INSERT INTO Music VALUE {'pk': 'c', 'sk': '1'}");
        assertThat(run("SELECT sk FROM Music WHERE pk = 'a'").items().orElseThrow()).hasSize(2);
        assertThat(run("SELECT sk FROM Music WHERE pk = 'c'").items().orElseThrow()).hasSize(1);
    }

    @Test
    void transactionsTellWhichStatementIsWrong() {
        assertThatThrownBy(() -> transact("SELECT * FROM Music WHERE pk = 'a' AND sk = '1'",
                "SELECT * FROM Music WHERE pk = 'a'")).hasMessage(
                        "Validation failed in TransactStatements[1]: Select statements within ExecuteTransaction "
                                + "must specify the primary key in the where clause.");
        assertThatThrownBy(() -> transact("DELETE FROM Music WHERE pk = 'a' AND sk = '1' RETURNING ALL OLD *"))
                .hasMessage("Validation failed in TransactStatements[0]: RETURNING clause is not supported in "
                        + "ExecuteTransaction.");
    }

    @Test
    void batchesAnswerEachStatementByItself() {
        BatchExecuteStatementResponse answer = batch(
                "UPDATE Music SET rank = 1 WHERE pk = 'a' AND sk = '1' RETURNING MODIFIED OLD *",
                "UPDATE Music SET rank = 1 WHERE pk = 'a' AND sk = 'none'",
                "INSERT INTO Music VALUE {'pk': 'b', 'sk': '1'}",
                "DELETE FROM Music WHERE pk = 'a'", "DELETE FROM Nowhere WHERE pk = 'a'", "nonsense");
        assertThat(answer.responses().orElseThrow()).extracting(
                response -> response.error().flatMap(error -> error.code()).orElse("fine"))
                .containsExactly("fine", "ConditionalCheckFailed", "DuplicateItem", "ValidationError",
                        "ResourceNotFound", "ValidationError");
        assertThat(answer.responses().orElseThrow()).extracting(response -> response.tableName().orElse(""))
                .containsExactly("Music", "Music", "Music", "", "", "");
        assertThat(answer.responses().orElseThrow().getFirst().item()).contains(Literals.item("{rank: 30}"));
        assertThat(answer.consumedCapacity().orElseThrow()).singleElement()
                .satisfies(capacity -> assertThat(capacity.capacityUnits()).contains(7.0));
    }

    @Test
    void batchesReadSingleItems() {
        BatchExecuteStatementResponse answer = batch("SELECT title FROM Music WHERE pk = 'a' AND sk = '1'",
                "SELECT title FROM Music WHERE pk = 'a' AND sk = 'none'", "SELECT * FROM Music WHERE pk = 'a'");
        assertThat(answer.responses().orElseThrow()).extracting(BatchStatementResponse::item)
                .containsExactly(Optional.of(Literals.item("{title: 'one'}")), Optional.empty(), Optional.empty());
        assertThat(answer.responses().orElseThrow().getLast().error().flatMap(BatchStatementError::message)).contains(
                "Select statements within BatchExecuteStatement must specify the primary key in the where clause.");
        assertThatThrownBy(() -> batch("SELECT * FROM Music WHERE pk = 'a' AND sk = '1'",
                "DELETE FROM Music WHERE pk = 'a' AND sk = '1'")).hasMessageContaining("both read and write");
    }

    private BatchExecuteStatementResponse batch(String... statements) {
        return engine.execute(BatchExecuteStatementRequestBuilder.builder()
                .statements(Arrays.stream(statements)
                        .map(statement -> BatchStatementRequestBuilder.builder().statement(statement).build())
                        .toList())
                .returnConsumedCapacity("TOTAL")
                .build());
    }

    private void insert(String item) {
        run("INSERT INTO Music VALUE " + item);
    }

    private ExecuteStatementResponse run(String statement) {
        return engine.execute(ExecuteStatementRequestBuilder.builder().statement(statement).build());
    }

    private ExecuteTransactionResponse transact(String... statements) {
        return engine.execute(ExecuteTransactionRequestBuilder.builder()
                .transactStatements(Arrays.stream(statements)
                        .map(statement -> ParameterizedStatementBuilder.builder().statement(statement).build())
                        .toList())
                .build());
    }
}
