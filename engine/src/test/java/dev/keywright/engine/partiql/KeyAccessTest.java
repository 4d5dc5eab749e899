package dev.keywright.engine.partiql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.keywright.engine.expression.KeyAttributes;
import dev.keywright.engine.expression.KeyAttributes.KeyAttribute;
import dev.keywright.engine.expression.KeyClause;
import dev.keywright.engine.expression.Literals;
import dev.keywright.engine.value.AttributeType;

class KeyAccessTest {
    private static final KeyAttributes KEY = new KeyAttributes(List.of(new KeyAttribute("pk", AttributeType.S)),
            List.of(new KeyAttribute("sk", AttributeType.N)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                        pk = 'a' AND sk = 1               | {pk: 'a', sk: 1} | false
                        1 = sk AND x = 2 AND pk = 'a'     | {pk: 'a', sk: 1} | true
                        pk = 'a' AND (sk = 1 AND (x = 1)) | {pk: 'a', sk: 1} | true
                        pk = 'a' AND sk > 0 AND sk = 1    | {pk: 'a', sk: 1} | true
                        """)
    void aFixedKeyIsAPoint(String where, String key, boolean more) {
        KeyAccess.Point point = (KeyAccess.Point) access(where);
        assertThat(point.key()).isEqualTo(Literals.item(key));
        assertThat(point.rest().isPresent()).isEqualTo(more);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  pk = 'a'                          | 1 | false
                                                                  pk = 'a' AND sk >= 1              | 2 | false
                                                                  pk = 'a' AND 5 > sk AND sk > 1    | 2 | true
                                                                  pk = 'a' AND sk BETWEEN 1 AND 2   | 2 | false
                                                                  pk = 'a' AND sk <> 1              | 1 | true
                                                                  pk = 'a' AND (sk = 1 OR sk = 2)   | 1 | true
                                                                  pk = 'a' AND pk = 'b'             | 1 | true
                                                                  """)
    void aFixedHashIsARange(String where, int clauses, boolean more) {
        KeyAccess.Range range = (KeyAccess.Range) access(where);
        assertThat(range.keyCondition().clauses()).hasSize(clauses).first().matches(KeyClause::isEquality);
        assertThat(range.rest().isPresent()).isEqualTo(more);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  sk = 1
                                                                  pk > 'a'
                                                                  pk = 'a' OR sk = 1
                                                                  NOT pk = 'a'
                                                                  pk IN ['a', 'b']
                                                                  pk = other
                                                                  pk.x = 'a'
                                                                  """)
    void everythingElseIsAScan(String where) {
        assertThat(access(where)).isInstanceOf(KeyAccess.Everything.class);
        assertThat(access(where).rest()).isPresent();
    }

    private static KeyAccess access(String where) {
        Statement.Select select = (Statement.Select) StatementParser.parse("SELECT * FROM t WHERE " + where, List.of());
        return KeyAccess.of(select.where(), KEY);
    }
}
