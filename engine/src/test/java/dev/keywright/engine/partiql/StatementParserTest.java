package dev.keywright.engine.partiql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.keywright.engine.expression.Column;
import dev.keywright.engine.expression.Literals;
import dev.keywright.engine.expression.eval.Conditions;
import dev.keywright.engine.expression.eval.Projections;
import dev.keywright.engine.expression.eval.Updates;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Item;

/** FACTS §4.9, and messages 83–88. */
class StatementParserTest {
    private static final Item ITEM = Literals.item(
            "{pk: 'p', n: 10, s: 'hello', l: [1, {a: 2}], m: {x: 1, order: 3}, t: true, nil: null, ss: <'a', 'b'>}");

    @Test
    void selectsHaveColumnsATargetAConditionAndAnOrder() {
        Statement.Select select = (Statement.Select) parse(
                "select pk, m.x, l[1].a from \"My.Table\".\"by-n\" where pk = 'p' order by n desc, s -- newest");
        assertThat(select.target()).isEqualTo(new Target("My.Table", Optional.of("by-n")));
        assertThat(select.orderBy()).containsExactly(new SortKey("n", SortKey.Order.DESC),
                new SortKey("s", SortKey.Order.ASC));
        assertThat(Projections.row(select.columns(), ITEM)).isEqualTo(Literals.item("{pk: 'p', x: 1, a: 2}"));
        assertThat(((Statement.Select) parse("SELECT * FROM t")).columns()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  a          | a
                                                                  a.b.c      | c
                                                                  a.b[0]     | b[0]
                                                                  a[1][2]    | a[1][2]
                                                                  a[1].b     | b
                                                                  "a.b"      | a.b
                                                                  a['k k']   | k k
                                                                  """)
    void columnsAreCalledByTheirLastName(String path, String name) {
        Statement.Select select = (Statement.Select) parse("SELECT " + path + " FROM t");
        assertThat(select.columns()).singleElement().extracting(Column::name).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  n = 10                          | true
                                                                  n = 1e1                         | true
                                                                  n = +10.0 AND n > -7            | true
                                                                  n > .73e1                       | true
                                                                  10 = n                          | true
                                                                  n != 10                         | false
                                                                  n <> 11                         | true
                                                                  s = 'it''s'                     | false
                                                                  NOT s = 'x'                     | true
                                                                  NOT gone = 'x'                  | true
                                                                  n BETWEEN 1 AND 10              | true
                                                                  n NOT BETWEEN 1 AND 10          | false
                                                                  n IN [1, 10]                    | true
                                                                  n IN (1, 2)                     | false
                                                                  n NOT IN (1, 2)                 | true
                                                                  gone IS MISSING                 | true
                                                                  n IS NOT MISSING                | true
                                                                  nil IS NULL                     | true
                                                                  n IS NOT NULL                   | true
                                                                  s IS STRING                     | true
                                                                  begins_with(s, 'he')            | true
                                                                  BEGINS_WITH("s", 'x')           | false
                                                                  contains(ss, 'a')               | true
                                                                  size(s) = 5                     | true
                                                                  Size(l) > 5 OR t = TRUE         | true
                                                                  attribute_type(n, 'N')          | true
                                                                  attribute_exists(m.x)           | true
                                                                  m.order = 3                     | true
                                                                  m = {'x': 1, 'order': 3}        | true
                                                                  l = [1, {'a': 2}]               | true
                                                                  ss = <<'b', 'a'>>               | true
                                                                  (n = 10 AND s = 'x') OR (t = TRUE) | true
                                                                  ((n)) = ((10))                  | true
                                                                  """)
    void conditionsDecide(String condition, boolean expected) {
        Statement.Select select = (Statement.Select) parse("SELECT * FROM t WHERE " + condition);
        assertThat(Conditions.holds(select.where().orElseThrow(), ITEM)).isEqualTo(expected);
    }

    @Test
    void parametersGoWhereTheirQuestionMarksStand() {
        Statement statement = parse("UPDATE t SET a=? SET b=[?, 'x'] WHERE pk=?", AttributeValue.n(1),
                AttributeValue.bool(true), AttributeValue.s("p"));
        Statement.Update update = (Statement.Update) statement;
        assertThat(Updates.apply(update.update(), Item.EMPTY)).isEqualTo(Literals.item("{a: 1, b: [true, 'x']}"));
        assertThat(Conditions.holds(update.where().orElseThrow(), ITEM)).isTrue();
        assertThatThrownBy(() -> parse("SELECT * FROM t WHERE a = ?"))
                .hasMessage("Number of parameters in request and statement don't match.");
    }

    @Test
    void insertsHaveOneItem() {
        assertThat(
                parse("INSERT INTO \"t\" VALUE {'pk': 'a', 'n': -1.5e2, 'l': [], 'm': {}, 's': <<1, 2>>, 'x': NULL}"))
                .isEqualTo(new Statement.Insert(new Target("t", Optional.empty()),
                        Literals.item("{pk: 'a', n: -150, l: [], m: {}, s: <1, 2>, x: null}")));
        assertThat(parse("INSERT INTO t VALUE ?", Literals.value("{pk: 'a'}")))
                .isEqualTo(new Statement.Insert(new Target("t", Optional.empty()), Literals.item("{pk: 'a'}")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                        SET n = n + 1                          | {n: 11}
                        SET n = n - 1, s = 'x' REMOVE t        | {n: 9, s: 'x', t: gone}
                        SET l = list_append(l, [3])            | {l: [1, {a: 2}, 3]}
                        SET ss = set_add(ss, <<'c'>>)          | {ss: <'a', 'b', 'c'>}
                        SET ss = SET_DELETE(ss, <<'a'>>)       | {ss: <'b'>}
                        SET m.y = if_not_exists(m.x, 5)        | {m: {x: 1, order: 3, y: 1}}
                        REMOVE l[0]                            | {l: [{a: 2}]}
                        """)
    void updatesChange(String clauses, String changed) {
        Statement.Update update = (Statement.Update) parse("UPDATE t " + clauses + " WHERE pk = 'p'");
        Item after = Updates.apply(update.update(), ITEM);
        Literals.entries(changed.replace(", t: gone", ""))
                .forEach((name, value) -> assertThat(after.get(name)).isEqualTo(value));
        assertThat(after.has("t")).isEqualTo(!changed.contains("gone"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            UPDATE t SET a = 1 WHERE pk = 'p' RETURNING ALL OLD *       | ALL_OLD
                                            UPDATE t SET a = 1 WHERE pk = 'p' RETURNING ALL NEW *       | ALL_NEW
                                            UPDATE t SET a = 1 WHERE pk = 'p' returning modified old *  | MODIFIED_OLD
                                            FROM t WHERE pk = 'p' SET a = 1 RETURNING MODIFIED NEW *    | MODIFIED_NEW
                                            FROM t SET a = 1 WHERE pk = 'p'                             | NOTHING
                                            """)
    void updatesReturn(String statement, Returning returning) {
        assertThat(((Statement.Update) parse(statement)).returning()).isEqualTo(returning);
    }

    @Test
    void deletesReturnTheOldItemOrNothing() {
        assertThat(((Statement.Delete) parse("DELETE FROM t WHERE pk = 'p' RETURNING ALL OLD *")).returning())
                .isEqualTo(Returning.ALL_OLD);
        assertThatThrownBy(() -> parse("DELETE FROM t WHERE pk = 'p' RETURNING MODIFIED OLD *"))
                .hasMessage("Invalid returning clause: RETURNING MODIFIED OLD *. "
                        + "Only RETURNING ALL OLD * is allowed in DELETE statements.");
    }

    @Test
    void existsIsASelectToCheck() {
        Statement.Exists exists = (Statement.Exists) parse("EXISTS(SELECT * FROM t WHERE pk = 'p' AND n = 1)");
        assertThat(exists.target().table()).isEqualTo("t");
        assertThat(exists.isRead()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                        EXPLAIN SELECT                        | Statement wasn't well formed, can't be processed: Expected data manipulation
                        SELECT * FROM t WHERE a = 1 LIMIT 5   | Statement wasn't well formed, can't be processed: Unexpected token after expression
                        SELECT a.1 FROM t                     | Statement wasn't well formed, can't be processed: Unexpected term
                        SELECT a.'b' FROM t                   | Statement wasn't well formed, can't be processed: Invalid path dot component
                        SELECT a[*] FROM t                    | Unexpected path component at 1:10:1
                        SELECT a AS b FROM t                  | Aliasing is not supported
                        SELECT * FROM t x                     | Aliasing is not supported
                        SELECT count(a) FROM t                | Unrecognized function: count at 1:8:5
                        SELECT * FROM t WHERE upper(a) = 'A'  | Unrecognized function: upper at 1:23:5
                        SELECT * FROM t WHERE a < TRUE        | Incorrect operand type for operator or function; operator or function: <, operand type: BOOL
                        SELECT * FROM t WHERE a = a           | The first operand must be distinct from the remaining operands for this operator or function; operator: =, first operand: [a]
                        INSERT INTO t VALUE {'a': <<>>}       | Empty bags are not supported
                        INSERT INTO t VALUE {'a': set_add(a)} | Unsupported data type: set_add under key root.a at 1:27:7
                        INSERT INTO t VALUE {'x': 1e200}      | Number overflow. Attempting to store a number with magnitude larger than supported range under root.x
                        INSERT INTO t VALUE {'x': [1, 1e-200]} | Number underflow. Attempting to store a number with magnitude smaller than supported range under root.x[1]
                        UPDATE t SET a = set_add(b, <<1>>) WHERE pk = 1 | The first argument to SET_ADD must equal the assignment value at 1:26:1
                        UPDATE t SET a = set_add(a, 1) WHERE pk = 1     | The second argument to SET_ADD must be a value with type SET at 1:29:1
                        UPDATE t SET a = set_add(a) WHERE pk = 1        | SET_ADD must have exactly two arguments at 1:18:7
                        UPDATE t SET a = 1 SET a = 2 WHERE pk = 1       | Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [a], path two: [a]
                        """)
    void whatIsWrongIsTold(String statement, String message) {
        assertThatThrownBy(() -> parse(statement)).isInstanceOf(FaultException.class).hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT * FROM t # note", "SELECT * FROM t /* open", "SELECT * FROM t WHERE a = 1e",
            "SELECT * FROM t WHERE a = 1e99999999999", "SELECT * FROM t WHERE a = 'open", "SELECT \"a FROM t"})
    void whatIsNoTokenIsMalformedWithoutDetail(String statement) {
        assertThatThrownBy(() -> parse(statement)).hasMessage("Statement wasn't well formed, can't be processed: ");
    }

    @Test
    void placesCountLines() {
        assertThatThrownBy(() -> parse("SELECT *\nFROM t\nWHERE /* a\n */ upper(a) = 'A'"))
                .hasMessage("Unrecognized function: upper at 4:5:5");
    }

    private static Statement parse(String text, AttributeValue... parameters) {
        return StatementParser.parse(text, List.of(parameters));
    }
}
